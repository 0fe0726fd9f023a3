package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.roadmap.DateRange;
import java.util.Optional;

/** One break: its first and last day. */
class BlockedRange extends Div {

    private final DatePicker from = new DatePicker(getTranslation("roadmap.break.from"));
    private final DatePicker to = new DatePicker(getTranslation("roadmap.break.to"));

    BlockedRange(SerializableRunnable onChange, SerializableConsumer<BlockedRange> onRemove) {
        addClassName("blocked-range");
        prepare(from, onChange);
        prepare(to, onChange);
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> onRemove.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("roadmap.break.remove"));
        remove.setTooltipText(getTranslation("roadmap.break.remove"));
        add(from, to, remove);
    }

    private static void prepare(DatePicker field, SerializableRunnable onChange) {
        field.setManualValidation(true);
        field.addValueChangeListener(picked -> {
            if (picked.isFromClient()) {
                onChange.run();
            }
        });
        // Text that is no date changes no value.
        field.addValidationStatusChangeListener(status -> {
            if (!status.getNewStatus()) {
                onChange.run();
            }
        });
    }

    BlockedRange with(DateRange range) {
        from.setValue(range.from());
        to.setValue(range.to());
        return this;
    }

    void focus() {
        from.focus();
    }

    boolean isBlank() {
        return from.getValue() == null && to.getValue() == null && isReadable(from) && isReadable(to);
    }

    /** Empty, and said by the field, when a day is missing or the range ends before it begins. */
    Optional<DateRange> read() {
        boolean complete = present(from) & present(to);
        if (!complete) {
            return Optional.empty();
        }
        if (to.getValue().isBefore(from.getValue())) {
            to.setErrorMessage(getTranslation("roadmap.break.backwards"));
            to.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(new DateRange(from.getValue(), to.getValue()));
    }

    private boolean present(DatePicker field) {
        boolean there = field.getValue() != null && isReadable(field);
        field.setErrorMessage(getTranslation("roadmap.break.missing"));
        field.setInvalid(!there);
        return there;
    }

    private static boolean isReadable(DatePicker field) {
        return !field.getDefaultValidator().apply(field.getValue(), null).isError();
    }
}
