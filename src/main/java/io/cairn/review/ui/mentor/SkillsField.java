package io.cairn.review.ui.mentor;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Picks skills of the catalogue by their names. */
class SkillsField extends MultiSelectComboBox<Slug> {

    private final Map<Slug, String> names;

    SkillsField(Catalog catalog) {
        super(MentoringWords.text("skills"));
        names = new TreeMap<>(catalog.skills().stream().collect(Collectors.toMap(Skill::slug, Skill::name)));
        setItemLabelGenerator(this::name);
        setItems(catalog.skills().stream()
                .sorted(Comparator.comparing(Skill::name, String.CASE_INSENSITIVE_ORDER))
                .map(Skill::slug)
                .toList());
        setAutoExpand(AutoExpandMode.VERTICAL);
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
    }

    private String name(Slug skill) {
        return names.getOrDefault(skill, skill.value());
    }

    /** Chooses those that the catalogue still has; a skill that has left it cannot be saved again. */
    void choose(Collection<Slug> skills) {
        setValue(skills.stream().filter(names::containsKey).collect(Collectors.toSet()));
    }

    /** Whether something is chosen; says so by the field if not. */
    boolean check() {
        setErrorMessage(MentoringWords.text("skills.missing"));
        setInvalid(isEmpty());
        return !isInvalid();
    }
}
