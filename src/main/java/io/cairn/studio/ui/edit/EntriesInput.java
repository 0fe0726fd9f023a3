package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Any number of entries with the same fields, in an order. */
class EntriesInput extends FieldInput {

    private final FieldType.Entries type;
    private final EditContext context;
    private final List<EntryPanel> entries = new ArrayList<>();
    private final Div list = new Div();
    private final Span problem = new Span();
    private final Button add;
    private List<ThingProblem> told = List.of();

    EntriesInput(ThingField field, FieldType.Entries type, EditContext context) {
        super(field);
        this.type = type;
        this.context = context;
        String name = StudioWords.field(field.name());
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        addClassName("edit-entries");
        list.addClassName("edit-entry-list");
        problem.addClassName("edit-problem");
        problem.getElement().setAttribute("role", "alert");
        add = new Button(EditWords.text("entry.add." + field.name()), click -> addNew());
        add(new H2(name), list, problem, add);
    }

    private void addNew() {
        EntryPanel entry = entry(Map.of());
        number();
        entry.open();
        entry.focusIt(List.of());
        context.edited();
    }

    private EntryPanel entry(Map<String, @Nullable Object> values) {
        EntryPanel entry = new EntryPanel(this, type.fields(), values, context);
        entries.add(entry);
        list.add(entry);
        return entry;
    }

    private void number() {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).number(StudioWords.field(field().name()), i + 1, entries.size());
        }
    }

    void remove(EntryPanel entry) {
        entries.remove(entry);
        list.remove(entry);
        number();
        add.focus();
        context.edited();
    }

    /** @param by how many places, negative towards the start */
    void move(EntryPanel entry, int by) {
        int to = entries.indexOf(entry) + by;
        if (to >= 0 && to < entries.size()) {
            entries.remove(entry);
            entries.add(to, entry);
            list.removeAll();
            entries.forEach(list::add);
            number();
            entry.focusMove(by);
            context.edited();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // The values of an entry have the names of its fields.
    void show(@Nullable Object value) {
        entries.clear();
        list.removeAll();
        if (value instanceof List<?> all) {
            all.forEach(each -> entry((Map<String, @Nullable Object>) Objects.requireNonNull(each)));
        }
        number();
    }

    @Override
    Object read() {
        return entries.stream()
                .map(EntryPanel::read)
                .filter(values -> values.values().stream().anyMatch(EntriesInput::isSaid))
                .<Map<String, @Nullable Object>>map(LinkedHashMap::new)
                .toList();
    }

    /** An entry into which nothing was written is none. */
    private static boolean isSaid(@Nullable Object value) {
        return !(value == null || value.equals("") || value.equals(List.of()));
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        told = problems;
        List<EntryPanel> said = entries.stream()
                .filter(entry -> entry.read().values().stream().anyMatch(EntriesInput::isSaid))
                .toList();
        entries.forEach(entry -> entry.refuse(of(said.indexOf(entry), problems)));
        problem.setText(problems.stream()
                .filter(each -> each.path().isEmpty())
                .map(EditWords::problem)
                .collect(Collectors.joining(" ")));
    }

    private static List<ThingProblem> of(int entry, List<ThingProblem> problems) {
        String place = Integer.toString(entry);
        return problems.stream()
                .filter(problem -> problem.isWithin(place))
                .map(problem -> problem.within(place))
                .toList();
    }

    @Override
    void focusIt() {
        IntStream.range(0, entries.size())
                .filter(i -> !of(i, told).isEmpty())
                .findFirst()
                .ifPresentOrElse(i -> entries.get(i).focusIt(of(i, told)), add::focus);
    }

    @Override
    String summary() {
        return Integer.toString(entries.size());
    }
}
