package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.H2;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields that belong together. */
class GroupInput extends FieldInput {

    private final FieldGroup group;
    private List<ThingProblem> told = List.of();

    GroupInput(ThingField field, FieldType.Group type, EditContext context) {
        super(field);
        group = new FieldGroup(type.fields(), context);
        String name = StudioWords.field(field.name());
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        addClassName("edit-group");
        add(new H2(name), group);
    }

    @Override
    @SuppressWarnings("unchecked") // The values of a group have the names of its fields.
    void show(@Nullable Object value) {
        group.show(value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of());
    }

    @Override
    Object read() {
        return group.read();
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        told = problems;
        group.refuse(problems);
    }

    @Override
    void focusIt() {
        group.focusFirst(told);
    }

    @Override
    String summary() {
        return group.summary();
    }
}
