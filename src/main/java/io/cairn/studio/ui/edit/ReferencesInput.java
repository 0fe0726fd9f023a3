package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Other things, found by their names. */
class ReferencesInput extends FieldInput implements Added {

    private final MultiSelectComboBox<String> input = new MultiSelectComboBox<>();
    private final CatalogKey.Kind kind;
    private final EditContext context;
    /** They stay in the order in which they stood; what is new comes last. */
    private Set<String> shown = Set.of();

    ReferencesInput(ThingField field, FieldType.References type, EditContext context) {
        super(field);
        kind = type.kind();
        this.context = context;
        input.setLabel(StudioWords.field(field.name()));
        input.setItemLabelGenerator(id -> context.name(kind, id));
        input.setItems(query ->
                context.choices(kind, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        input.setAutoExpand(AutoExpandMode.VERTICAL);
        input.setManualValidation(true);
        tell(input, context);
        addClassName("edit-reference");
        add(input, new AddButton(kind, context, this));
    }

    @Override
    public void added(String id) {
        input.setValue(Stream.concat(input.getValue().stream(), Stream.of(id))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        input.focus();
        context.edited();
    }

    @Override
    void show(@Nullable Object value) {
        shown = value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
        input.setValue(shown);
    }

    @Override
    List<String> read() {
        Set<String> chosen = input.getValue();
        return Stream.concat(
                        shown.stream().filter(chosen::contains), chosen.stream().filter(id -> !shown.contains(id)))
                .toList();
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
        return input.getValue().stream().map(id -> context.name(kind, id)).collect(Collectors.joining(", "));
    }
}
