package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Fields below each other, made of what is said of them. */
class FieldGroup extends Div {

    private final List<FieldInput> inputs = new ArrayList<>();

    FieldGroup(List<ThingField> fields, EditContext context) {
        addClassName("edit-fields");
        fields.forEach(field -> inputs.add(input(field, context)));
        inputs.forEach(this::add);
    }

    private static FieldInput input(ThingField field, EditContext context) {
        return switch (field.type()) {
            case FieldType.Choice type -> new ChoiceInput(field, type, context);
            case FieldType.Choices type -> new ChoicesInput(field, type, context);
            case FieldType.Truth any -> new TruthInput(field, context);
            case FieldType.Day any -> new DayInput(field, context);
            case FieldType.Hours any -> new HoursInput(field, context);
            case FieldType.Reference type -> new ReferenceInput(field, type, context);
            case FieldType.Original any -> new OriginalInput(field, context);
            case FieldType.Language any -> new LanguageInput(field, context);
            case FieldType.References type -> new ReferencesInput(field, type, context);
            case FieldType.Group type -> new GroupInput(field, type, context);
            case FieldType.Entries type -> new EntriesInput(field, type, context);
            default -> new TextInput(field, context);
        };
    }

    void show(Map<String, ? extends @Nullable Object> values) {
        inputs.forEach(input -> input.show(values.get(input.field().name())));
    }

    Map<String, @Nullable Object> read() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        inputs.forEach(input -> values.put(input.field().name(), input.read()));
        return values;
    }

    /** @param problems as seen from this group */
    void refuse(List<ThingProblem> problems) {
        inputs.forEach(input -> input.refuse(of(input, problems)));
    }

    private static List<ThingProblem> of(FieldInput input, List<ThingProblem> problems) {
        String name = input.field().name();
        return problems.stream()
                .filter(problem -> problem.isWithin(name))
                .map(problem -> problem.within(name))
                .toList();
    }

    /** Puts the keyboard to the first field that has a problem; to the first field if none has. */
    void focusFirst(List<ThingProblem> problems) {
        inputs.stream()
                .filter(input -> !of(input, problems).isEmpty())
                .findFirst()
                .or(() -> inputs.stream().findFirst())
                .ifPresent(FieldInput::focusIt);
    }

    Optional<FieldInput> input(String name) {
        return inputs.stream()
                .filter(input -> input.field().name().equals(name))
                .findAny();
    }

    String summary() {
        return inputs.stream()
                .map(FieldInput::summary)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
