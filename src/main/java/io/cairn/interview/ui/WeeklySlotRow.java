package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.cairn.interview.WeeklySlot;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Optional;

/** A slot of every week: its day, start and length. */
class WeeklySlotRow extends SlotRow<WeeklySlot> {

    private final Select<DayOfWeek> day = new Select<>();
    private final TimePicker start = start();
    private final Select<Integer> length = length();

    WeeklySlotRow() {
        super(text("hours.weekly.remove"));
        day.setLabel(text("hours.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        day.setManualValidation(true);
        lay(day, start, length);
    }

    @Override
    Focusable<?> first() {
        return day;
    }

    @Override
    void show(WeeklySlot slot) {
        day.setValue(slot.day());
        start.setValue(slot.start());
        length.setValue(slot.minutes());
    }

    @Override
    boolean isBlank() {
        return day.isEmpty() && start.isEmpty() && isReadable(start);
    }

    @Override
    Optional<WeeklySlot> read() {
        boolean complete = present(day, true) & present(start, isReadable(start));
        return complete && onTheGrid(start)
                ? Optional.of(new WeeklySlot(day.getValue(), start.getValue(), length.getValue()))
                : Optional.empty();
    }
}
