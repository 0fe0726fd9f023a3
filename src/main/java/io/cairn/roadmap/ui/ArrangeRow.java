package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.cairn.roadmap.StepKey;
import java.io.Serializable;

/** One step to be arranged: dragged, moved with its buttons or Alt and an arrow key, pinned or skipped. */
class ArrangeRow extends ListItem {

    /** What a row asks its page to do. */
    interface Desk extends Serializable {

        void move(StepKey step, boolean earlier);

        void drop(StepKey dragged, StepKey target);

        void put(StepKey step, StepKey before);

        void pin(StepKey step);

        void skip(StepKey step);

        void redraw();
    }

    private final StepKey step;
    private final String title;
    private final Button earlier;
    private final Button later;
    private final Button pin;

    /** @param when in which week it begins */
    ArrangeRow(StepKey step, String title, String when, boolean pinned, Desk desk) {
        this.step = step;
        this.title = title;
        addClassName("arrange-row");
        getElement().setAttribute("data-step", step.toString());
        Icon handle = VaadinIcon.ELLIPSIS_DOTS_V.create();
        handle.addClassName("drag-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        Anchor link = RoadmapNavigation.link(step, title);
        Span week = new Span(when);
        week.addClassNames("soft", "small", "numbers");
        Div words = new Div(link, week);
        words.addClassName("arrange-words");
        earlier = button(VaadinIcon.ARROW_UP, "arrange.earlier");
        earlier.addClickListener(click -> desk.move(step, true));
        later = button(VaadinIcon.ARROW_DOWN, "arrange.later");
        later.addClickListener(click -> desk.move(step, false));
        pin = button(VaadinIcon.PIN, pinned ? "arrange.unpin" : "arrange.pin");
        pin.addClickListener(click -> desk.pin(step));
        Button skip = button(VaadinIcon.CLOSE_SMALL, "arrange.skip");
        skip.addClickListener(click -> desk.skip(step));
        if (pinned) {
            addClassName("pinned");
        } else {
            makeDraggable(desk);
        }
        Div actions = new Div(earlier, later, pin, skip);
        actions.addClassName("arrange-actions");
        add(handle, words, actions);
    }

    private Button button(VaadinIcon icon, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", title));
        button.setTooltipText(getTranslation(key));
        return button;
    }

    private void makeDraggable(Desk desk) {
        DragSource<ArrangeRow> source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        DropTarget<ArrangeRow> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(ArrangeRow.class::isInstance)
                .map(ArrangeRow.class::cast)
                .ifPresent(dragged -> desk.drop(dragged.step, step)));
    }

    StepKey step() {
        return step;
    }

    void focusMove(boolean toEarlier) {
        (toEarlier ? earlier : later).focus();
    }

    void focusPin() {
        pin.focus();
    }
}
