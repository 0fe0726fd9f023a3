package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.EditOutcome;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.ThingValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields without which a thing of the kind cannot be; the rest can be written later. */
class AddDialog extends Dialog implements Edits {

    private final Kind kind;
    private final EditContext outer;
    private final Added added;
    private final FieldGroup fields;

    AddDialog(Kind kind, EditContext outer, Added added) {
        this.kind = kind;
        this.outer = outer;
        this.added = added;
        fields = new FieldGroup(needed(kind), new EditContext(outer.editing(), this));
        fields.show(outer.editing().blank(kind).fields());
        setHeaderTitle(EditWords.text("add", EditWords.one(kind)));
        addClassName("edit-dialog");
        // Nothing typed is thrown away by a click beside it.
        setCloseOnOutsideClick(false);
        Button make = new Button(EditWords.text("add.action"));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            try {
                make();
            } finally {
                make.setEnabled(true);
            }
        });
        Button cancel = new Button(EditWords.text("cancel"), click -> close());
        add(new Paragraph(EditWords.text("add.text")), fields);
        getFooter().add(cancel, make);
        fields.focusFirst(List.of());
    }

    private static List<ThingField> needed(Kind kind) {
        Stream<ThingField> own = ThingFields.of(kind).stream().filter(ThingField::isNeeded);
        return kind == Kind.UNIT
                ? Stream.concat(ThingFields.identity(kind).stream(), own).toList()
                : Stream.concat(own, ThingFields.identity(kind).stream()).toList();
    }

    @Override
    public void edited() {
        // Nothing is checked before it is made.
    }

    private void make() {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(outer.editing().blank(kind).fields());
        values.putAll(fields.read());
        switch (outer.editing().createAside(kind, new ThingValues(values))) {
            case EditOutcome.Saved saved -> {
                outer.learn(saved.key(), called());
                close();
                added.added(saved.key().id());
            }
            case EditOutcome.Refused refused -> {
                fields.refuse(refused.problems());
                fields.focusFirst(refused.problems());
            }
            default -> throw new IllegalStateException("Nothing else comes of making a thing");
        }
    }

    private String called() {
        return kind == Kind.UNIT
                ? text("skill") + ", " + text("level").toLowerCase(getLocale())
                : Stream.of("name", "title", "question").map(this::text).collect(Collectors.joining());
    }

    private String text(String field) {
        return fields.input(field).map(FieldInput::summary).orElse("");
    }
}
