package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import io.cairn.interview.ClosedDays;
import java.util.Optional;

/** Days without weekly slots: the first and the last. */
class ClosedDaysRow extends SlotRow<ClosedDays> {

    private final DatePicker from = day(text("hours.closed.from"));
    private final DatePicker to = day(text("hours.closed.to"));

    ClosedDaysRow() {
        super(text("hours.closed.remove"));
        // Mostly it is a single day.
        from.addValueChangeListener(picked -> {
            if (picked.isFromClient() && to.isEmpty()) {
                to.setValue(picked.getValue());
            }
        });
        lay(from, to);
    }

    @Override
    Focusable<?> first() {
        return from;
    }

    @Override
    void show(ClosedDays days) {
        from.setValue(days.from());
        to.setValue(days.to());
    }

    @Override
    boolean isBlank() {
        return from.isEmpty() && to.isEmpty() && isReadable(from) && isReadable(to);
    }

    @Override
    Optional<ClosedDays> read() {
        boolean complete = present(from, isReadable(from)) & present(to, isReadable(to));
        if (complete && to.getValue().isBefore(from.getValue())) {
            to.setErrorMessage(text("hours.closed.backwards"));
            to.setInvalid(true);
            return Optional.empty();
        }
        return complete ? Optional.of(new ClosedDays(from.getValue(), to.getValue())) : Optional.empty();
    }
}
