package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Yes or no. */
class TruthInput extends FieldInput {

    private final Checkbox input = new Checkbox();

    TruthInput(ThingField field, EditContext context) {
        super(field);
        input.setLabel(StudioWords.field(field.name()));
        tell(input, context);
        input.setRequiredIndicatorVisible(false);
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        input.setValue(Boolean.TRUE.equals(value));
    }

    @Override
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
        return StudioWords.text(input.getValue() ? "yes" : "no");
    }
}
