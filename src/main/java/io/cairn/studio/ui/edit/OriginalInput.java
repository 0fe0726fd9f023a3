package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.textfield.TextField;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is translated. It was settled on the way here, and is told so that nobody loses sight of it. */
class OriginalInput extends FieldInput {

    private final TextField input = new TextField();
    private final EditContext context;
    private @Nullable String key;

    OriginalInput(ThingField field, EditContext context) {
        super(field);
        this.context = context;
        input.setLabel(StudioWords.field(field.name()));
        input.setReadOnly(true);
        input.setManualValidation(true);
        addClassName("short");
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        key = (String) value;
        input.setValue(key == null ? "" : summary());
    }

    @Override
    @Nullable
    Object read() {
        return key;
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
        return key == null ? "" : context.name(CatalogKey.parse(key));
    }
}
