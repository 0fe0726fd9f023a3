package io.cairn.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cairn.progress.TimeProblem;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Hours and minutes, with what is wrong with them beneath. */
class DurationField extends Div {

    private static final long MINUTES_PER_HOUR = 60;

    private final IntegerField hours = new IntegerField(getTranslation("time.form.hours"));
    private final IntegerField minutes = new IntegerField(getTranslation("time.form.minutes"));
    private final Span problem = new Span();

    DurationField() {
        addClassName("duration-field");
        hours.setManualValidation(true);
        minutes.setManualValidation(true);
        problem.addClassNames("field-problem", "small");
        problem.getElement().setAttribute("role", "alert");
        add(hours, minutes, problem);
    }

    void show(int total) {
        hours.setValue((int) (total / MINUTES_PER_HOUR));
        minutes.setValue((int) (total % MINUTES_PER_HOUR));
    }

    /** The minutes in all; empty, and said by the field, where a part is less than nothing. */
    OptionalInt read() {
        boolean negative = part(hours) < 0 || part(minutes) < 0;
        if (negative) {
            say(getTranslation("time.problem.NEGATIVE"));
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, part(hours) * MINUTES_PER_HOUR + part(minutes)));
    }

    private static long part(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(0);
    }

    void say(@Nullable TimeProblem wrong) {
        say(wrong == null ? "" : getTranslation("time.problem." + wrong.name()));
    }

    private void say(String text) {
        problem.setText(text);
        hours.setInvalid(!text.isEmpty());
        minutes.setInvalid(!text.isEmpty());
        if (!text.isEmpty()) {
            hours.focus();
        }
    }

    void focus() {
        hours.focus();
    }
}
