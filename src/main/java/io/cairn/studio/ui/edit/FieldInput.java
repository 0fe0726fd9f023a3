package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a thing on the screen. */
abstract class FieldInput extends Div {

    private final ThingField field;

    FieldInput(ThingField field) {
        this.field = field;
        addClassNames("edit-field", "edit-" + field.name());
    }

    ThingField field() {
        return field;
    }

    abstract void show(@Nullable Object value);

    /** What stands in it, finished or not; see {@link io.cairn.catalog.FieldType}. */
    abstract @Nullable Object read();

    /**
     * Says by the field what cannot be kept; nothing if there is nothing.
     *
     * @param problems of this field, as seen from within it
     */
    abstract void refuse(List<ThingProblem> problems);

    abstract void focusIt();

    /** In words, for a line that sums up what it is a part of. */
    abstract String summary();

    static void mark(HasValidationProperties input, List<ThingProblem> problems) {
        input.setInvalid(!problems.isEmpty());
        input.setErrorMessage(problems.isEmpty() ? "" : EditWords.problem(problems.getFirst()));
    }

    /** Marks what is needed, and tells the form of changes. */
    <F extends AbstractField<F, V>, V> void tell(F input, EditContext context) {
        HasValue<?, V> value = input;
        value.setRequiredIndicatorVisible(field.isNeeded());
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                context.edited();
            }
        });
    }
}
