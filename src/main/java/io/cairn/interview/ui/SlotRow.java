package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.interview.InterviewLength;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list that grows and shrinks.
 *
 * @param <T> what it stands for
 */
abstract class SlotRow<T> extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final int USUAL_LENGTH = 60;

    private final Button remove = new Button(VaadinIcon.CLOSE_SMALL.create());

    SlotRow(String removeLabel) {
        addClassName("slot-row");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(removeLabel);
        remove.setTooltipText(removeLabel);
    }

    /** Lays the line out, its own button at the end. */
    void lay(Component... fields) {
        add(fields);
        add(remove);
    }

    void onRemove(SerializableConsumer<SlotRow<T>> listener) {
        remove.addClickListener(click -> listener.accept(this));
    }

    abstract Focusable<?> first();

    void focusWhatIsWrong() {
        getChildren()
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    abstract void show(T value);

    /** Whether nothing was filled in: it does not count then. */
    abstract boolean isBlank();

    /** Empty, and said by the fields, if something is missing or cannot be. */
    abstract Optional<T> read();

    static TimePicker start() {
        TimePicker field = new TimePicker(text("hours.start"));
        field.setStep(STEP);
        field.setManualValidation(true);
        return field;
    }

    static DatePicker day(String label) {
        DatePicker field = new DatePicker(label);
        field.setManualValidation(true);
        return field;
    }

    static Select<Integer> length() {
        Select<Integer> field = new Select<>();
        field.setLabel(text("hours.length"));
        field.setItems(InterviewLength.MINUTES);
        field.setItemLabelGenerator(minutes -> text("minutes", minutes));
        field.setValue(USUAL_LENGTH);
        return field;
    }

    /** Says by the field whether it has a value that can be. */
    static <F extends HasValue<?, ?> & HasValidation> boolean present(F field, boolean readable) {
        boolean there = readable && !field.isEmpty();
        field.setErrorMessage(text("hours.missing"));
        field.setInvalid(!there);
        return there;
    }

    static boolean onTheGrid(TimePicker field) {
        @Nullable LocalTime time = field.getValue();
        boolean fits = time == null || time.toSecondOfDay() % STEP.toSeconds() == 0;
        if (!fits) {
            field.setErrorMessage(text("hours.grid"));
            field.setInvalid(true);
        }
        return fits;
    }

    static boolean isReadable(TimePicker field) {
        return !field.getDefaultValidator().apply(field.getValue(), null).isError();
    }

    static boolean isReadable(DatePicker field) {
        return !field.getDefaultValidator().apply(field.getValue(), null).isError();
    }
}
