package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day. */
class DayInput extends FieldInput {

    /** Stands for something that was typed and is no day. */
    private static final String UNREADABLE = "?";

    private final Picker input = new Picker();

    /** Tells what is no day from what is empty. */
    private static class Picker extends DatePicker {

        boolean isUnreadable() {
            return isInputUnparsable();
        }
    }

    DayInput(ThingField field, EditContext context) {
        super(field);
        input.setLabel(StudioWords.field(field.name()));
        input.setManualValidation(true);
        input.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage(EditWords.text("problem.NOT_A_DAY")));
        tell(input, context);
        addClassName("short");
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        input.setValue(day(value));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        try {
            return value == null ? null : LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    @Nullable
    Object read() {
        LocalDate day = input.getValue();
        if (day != null) {
            return day.toString();
        }
        return input.isUnreadable() ? UNREADABLE : null;
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
        return Objects.toString(input.getValue(), "");
    }
}
