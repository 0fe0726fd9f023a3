package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some of a few. */
class ChoicesInput extends FieldInput {

    private final CheckboxGroup<String> input = new CheckboxGroup<>();
    private final Class<? extends Enum<?>> among;
    /** They stay in the order in which they stood. */
    private Set<String> shown = Set.of();

    ChoicesInput(ThingField field, FieldType.Choices type, EditContext context) {
        super(field);
        among = type.among();
        input.setLabel(StudioWords.field(field.name()));
        input.setItems(Stream.of(among.getEnumConstants()).map(Enum::name).toList());
        input.setItemLabelGenerator(name -> EditWords.constant(among, name));
        input.setManualValidation(true);
        tell(input, context);
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        shown = value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
        input.setValue(shown);
    }

    @Override
    Object read() {
        Set<String> chosen = input.getValue();
        return Stream.concat(
                        shown.stream().filter(chosen::contains),
                        Stream.of(among.getEnumConstants())
                                .map(Enum::name)
                                .filter(name -> chosen.contains(name) && !shown.contains(name)))
                .toList();
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        mark(input, problems);
    }

    @Override
    void focusIt() {
        input.getElement().callJsFunction("focus");
    }

    @Override
    String summary() {
        return input.getValue().stream()
                .map(name -> EditWords.constant(among, name))
                .collect(Collectors.joining(", "));
    }
}
