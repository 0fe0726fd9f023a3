package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.review.QueueFilter.Whose;
import io.cairn.review.ReviewKind;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What part of the queue to show; each choice is an address. */
class QueueFilters extends Div {

    private final SerializableConsumer<QueueQuery> onChoice;
    private final ChipRow kinds = new ChipRow("queue-kind", getTranslation("queue.filter.kind"));
    private final ChipRow whose = new ChipRow("queue-whose", getTranslation("queue.filter.whose"));
    private final SlugSelect role = new SlugSelect("queue.filter.role");
    private final SlugSelect skill = new SlugSelect("queue.filter.skill");
    private QueueQuery query = new QueueQuery(io.cairn.review.QueueFilter.ALL, 1);

    QueueFilters(SerializableConsumer<QueueQuery> onChoice) {
        this.onChoice = onChoice;
        addClassName("queue-filters");
        Div chips = new Div(kinds, whose);
        chips.addClassName("chip-rows");
        Div selects = new Div(role, skill);
        selects.addClassName("row");
        role.onChoice(chosen -> this.onChoice.accept(query.withRole(chosen)));
        skill.onChoice(chosen -> this.onChoice.accept(query.withSkill(chosen)));
        add(chips, selects);
    }

    /** @param skills of the mentor; the queue is made of them */
    void show(Catalog catalog, Set<Slug> skills, QueueQuery asked) {
        query = asked;
        for (ReviewKind kind : QueueQuery.KINDS) {
            kinds.chip(
                    ReviewWords.of(kind),
                    kind == asked.filter().kind(),
                    asked.togglingKind(kind).location());
        }
        for (Whose one : List.of(Whose.NOBODYS, Whose.MINE)) {
            whose.chip(
                    getTranslation("queue.whose." + one),
                    one == asked.filter().whose(),
                    asked.togglingWhose(one).location());
        }
        role.show(
                catalog.roles().stream().collect(Collectors.toMap(CareerRole::slug, CareerRole::name)),
                asked.filter().role());
        skill.show(
                catalog.skills().stream()
                        .filter(one -> skills.contains(one.slug()))
                        .collect(Collectors.toMap(Skill::slug, Skill::name)),
                asked.filter().skill());
    }

    /** One of several named things, or any. */
    private static class SlugSelect extends Select<Slug> {

        private final TreeMap<Slug, String> names = new TreeMap<>();

        SlugSelect(String label) {
            String any = getTranslation("queue.filter.any");
            setLabel(getTranslation(label));
            setEmptySelectionAllowed(true);
            setEmptySelectionCaption(any);
            setItemLabelGenerator(slug -> slug == null ? any : names.getOrDefault(slug, slug.value()));
        }

        void onChoice(SerializableConsumer<@Nullable Slug> action) {
            addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    action.accept(change.getValue());
                }
            });
        }

        void show(Map<Slug, String> choices, @Nullable Slug chosen) {
            if (!names.equals(choices)) {
                names.clear();
                names.putAll(choices);
                setItems(names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList());
            }
            setValue(chosen != null && names.containsKey(chosen) ? chosen : null);
        }
    }
}
