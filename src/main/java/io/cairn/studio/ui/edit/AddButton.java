package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.cairn.catalog.CatalogKey;

/** Makes a thing that is missing, without leaving the form that needs it. */
class AddButton extends Button {

    AddButton(CatalogKey.Kind kind, EditContext context, Added added) {
        setText(EditWords.text("add", EditWords.one(kind)));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("edit-add");
        addClickListener(click -> new AddDialog(kind, context, added).open());
    }
}
