package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.combobox.ComboBox;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another thing, found by its name; one that is not there yet can be made on the way. */
class ReferenceInput extends FieldInput implements Added {

    private final ComboBox<String> input = new ComboBox<>();
    private final CatalogKey.Kind kind;
    private final EditContext context;

    ReferenceInput(ThingField field, FieldType.Reference type, EditContext context) {
        super(field);
        kind = type.kind();
        this.context = context;
        input.setLabel(StudioWords.field(field.name()));
        input.setItemLabelGenerator(id -> context.name(kind, id));
        input.setItems(query ->
                context.choices(kind, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        input.setManualValidation(true);
        input.setClearButtonVisible(!field.isNeeded());
        tell(input, context);
        addClassName("edit-reference");
        add(input, new AddButton(kind, context, this));
    }

    @Override
    public void added(String id) {
        input.setValue(id);
        input.setInvalid(false);
        input.focus();
        context.edited();
    }

    @Override
    void show(@Nullable Object value) {
        input.setValue((String) value);
    }

    @Override
    @Nullable
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
        return input.getValue() == null ? "" : context.name(kind, input.getValue());
    }
}
