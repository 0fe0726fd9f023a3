package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.ProjectImage;
import java.util.UUID;

/** One picture in the form: what is to be seen on it, its place, and the way out. */
class ImageRow extends ListItem {

    private static final int PAUSE_MS = 1_000;

    private final UUID file;
    private final TextField alt = new TextField(getTranslation("projects.images.alt"));
    private final Button up;
    private final Button down;
    private final Button remove;

    ImageRow(ProjectImage image, ImagesSection section) {
        file = image.file();
        addClassName("image-row");
        alt.setValue(image.alt());
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.setValueChangeTimeout(PAUSE_MS);
        alt.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                section.changed();
            }
        });
        up = new Button(VaadinIcon.ARROW_UP.create(), click -> section.move(this, -1));
        down = new Button(VaadinIcon.ARROW_DOWN.create(), click -> section.move(this, 1));
        remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> section.remove(this));
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("image-buttons");
        buttons.getChildren()
                .map(Button.class::cast)
                .forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        // What is to be seen is in the field beside it.
        add(new Image(FileAddress.of(file), ""), alt, buttons);
    }

    /** Its place among all, counted from 1. */
    void number(int place, int all) {
        name(up, "projects.images.up", place);
        name(down, "projects.images.down", place);
        name(remove, "projects.images.remove", place);
        up.setEnabled(place > 1);
        down.setEnabled(place < all);
    }

    private void name(Button button, String key, int place) {
        button.setAriaLabel(getTranslation(key, place));
        button.setTooltipText(getTranslation(key, place));
    }

    ProjectImage image() {
        return new ProjectImage(file, alt.getValue());
    }

    boolean isUntold() {
        return alt.getValue().isBlank();
    }

    void focus() {
        alt.focus();
    }

    /** Back on the button that moved it, or on the other one where it cannot go on. */
    void focusMove(int by) {
        Button used = by < 0 ? up : down;
        (used.isEnabled() ? used : by < 0 ? down : up).focus();
    }
}
