package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.cairn.interview.ExtraSlot;
import java.util.Optional;

/** A slot for once: its date, start and length. */
class ExtraSlotRow extends SlotRow<ExtraSlot> {

    private final DatePicker day = day(text("hours.date"));
    private final TimePicker start = start();
    private final Select<Integer> length = length();

    ExtraSlotRow() {
        super(text("hours.extra.remove"));
        lay(day, start, length);
    }

    @Override
    Focusable<?> first() {
        return day;
    }

    @Override
    void show(ExtraSlot slot) {
        day.setValue(slot.day());
        start.setValue(slot.start());
        length.setValue(slot.minutes());
    }

    @Override
    boolean isBlank() {
        return day.isEmpty() && start.isEmpty() && isReadable(day) && isReadable(start);
    }

    @Override
    Optional<ExtraSlot> read() {
        boolean complete = present(day, isReadable(day)) & present(start, isReadable(start));
        return complete && onTheGrid(start)
                ? Optional.of(new ExtraSlot(day.getValue(), start.getValue(), length.getValue()))
                : Optional.empty();
    }
}
