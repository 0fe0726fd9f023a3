package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.function.SerializableSupplier;

/** A line that opens; what is inside is made only when somebody opens it, so that long roadmaps stay light. */
class Fold extends NativeDetails {

    private final SerializableSupplier<Component> inside;

    Fold(String summary, SerializableSupplier<Component> inside) {
        super(summary);
        this.inside = inside;
        addClassName("fold");
        addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                fill();
            }
        });
    }

    Fold(Component summary, SerializableSupplier<Component> inside) {
        this("", inside);
        setSummary(summary);
    }

    Fold opened() {
        fill();
        setOpen(true);
        return this;
    }

    private void fill() {
        if (getContent() == null) {
            setContent(inside.get());
        }
    }
}
