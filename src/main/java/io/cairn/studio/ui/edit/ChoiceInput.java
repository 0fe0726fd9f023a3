package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.select.Select;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One of a few. */
class ChoiceInput extends FieldInput {

    private final Select<String> input = new Select<>();
    private final Class<? extends Enum<?>> among;

    ChoiceInput(ThingField field, FieldType.Choice type, EditContext context) {
        super(field);
        among = type.among();
        input.setLabel(StudioWords.field(field.name()));
        input.setItems(Stream.of(among.getEnumConstants()).map(Enum::name).toList());
        input.setItemLabelGenerator(name -> name == null ? "" : EditWords.constant(among, name));
        if (!field.isNeeded()) {
            input.setEmptySelectionAllowed(true);
            input.setEmptySelectionCaption(EditWords.text("none"));
        }
        input.setManualValidation(true);
        tell(input, context);
        // Its button may not be called required; one that is needed offers no empty choice.
        input.setRequiredIndicatorVisible(false);
        setClassName("needed", field.isNeeded());
        addClassName("short");
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        boolean known = Stream.of(among.getEnumConstants())
                .anyMatch(constant -> constant.name().equals(value));
        input.setValue(known ? (String) value : null);
    }

    @Override
    @Nullable
    Object read() {
        return input.getValue();
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        mark(input, problems);
    }

    @Override
    void focusIt() {
        input.focus();
    }

    @Override
    String summary() {
        return input.getValue() == null ? "" : EditWords.constant(among, input.getValue());
    }
}
