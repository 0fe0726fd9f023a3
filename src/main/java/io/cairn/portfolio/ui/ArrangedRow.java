package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.io.Serializable;
import java.util.UUID;

/** One thing of an {@link ArrangedList}: whether it is shown, where it is edited, and ways to move it. */
class ArrangedRow extends ListItem {

    /** What a row asks its list to do. */
    interface Moves extends Serializable {

        void show(UUID id, boolean shown);

        void move(UUID id, int to);

        void drop(UUID dragged, UUID target);
    }

    private final Button up;
    private final Button down;

    ArrangedRow(ArrangedItem item, int place, int count, Moves moves) {
        addClassName("arranged-row");
        Icon handle = VaadinIcon.ELLIPSIS_DOTS_V.create();
        handle.addClassName("drag-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        Checkbox shown = new Checkbox(item.title(), item.shown());
        shown.addValueChangeListener(change -> moves.show(item.id(), change.getValue()));
        Span note = new Span(item.note());
        note.addClassNames("soft", "small");
        Div words = new Div(shown, note);
        words.addClassName("arranged-words");
        Anchor edit = new Anchor(item.path(), getTranslation("portfolio.page.edit"));
        edit.getElement().setAttribute("aria-label", getTranslation("portfolio.page.edit.of", item.title()));
        up = button(VaadinIcon.ARROW_UP, "portfolio.page.up", item, () -> moves.move(item.id(), place - 1));
        up.setEnabled(place > 0);
        down = button(VaadinIcon.ARROW_DOWN, "portfolio.page.down", item, () -> moves.move(item.id(), place + 1));
        down.setEnabled(place < count - 1);
        add(handle, words, edit, up, down);
        dragAndDrop(item, moves);
    }

    private Button button(
            VaadinIcon icon, String key, ArrangedItem item, com.vaadin.flow.function.SerializableRunnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, item.title()));
        button.setTooltipText(getTranslation(key, item.title()));
        return button;
    }

    private void dragAndDrop(ArrangedItem item, Moves moves) {
        DragSource<ArrangedRow> source = DragSource.create(this);
        source.setDragData(item.id());
        source.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<ArrangedRow> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .ifPresent(dragged -> moves.drop((UUID) dragged, item.id())));
    }

    /** After a move the keyboard stays with the row, on a button that can be pressed again if there is one. */
    void focusMove(boolean upwards) {
        boolean useUp = upwards ? up.isEnabled() : !down.isEnabled();
        (useUp ? up : down).focus();
    }
}
