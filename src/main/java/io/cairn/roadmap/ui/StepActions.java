package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.StepView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons of a step; once it is done or skipped, the way to the next one comes first. */
class StepActions extends Div {

    private @Nullable Focusable<?> first;

    StepActions(StepView step, List<Anchor> offers, SerializableConsumer<StepVerb> onVerb) {
        addClassName("step-actions");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("roadmap.step.actions"));
        if (!step.status().isOpen() && step.next() != null) {
            Anchor next = new Anchor(RoadmapNavigation.step(step.next()), getTranslation("roadmap.step.go-on"));
            next.addClassName("button-link");
            place(next, next);
        }
        if (step.isActionable()) {
            addButtons(StepVerb.offeredFor(step), step.status(), onVerb);
        }
        for (Anchor offer : offers) {
            offer.addClassName("action-link");
            place(offer, offer);
        }
    }

    private void addButtons(List<StepVerb> verbs, StepStatus status, SerializableConsumer<StepVerb> onVerb) {
        for (StepVerb verb : verbs) {
            Button button = new Button(getTranslation("roadmap.verb." + verb.name()), click -> onVerb.accept(verb));
            if (verb == verbs.getFirst() && status.isOpen()) {
                button.addThemeVariants(ButtonVariant.PRIMARY);
            }
            if (verb == StepVerb.SKIP) {
                button.addThemeVariants(ButtonVariant.TERTIARY);
            }
            place(button, button);
        }
    }

    private void place(Component component, Focusable<?> focusable) {
        add(component);
        if (first == null) {
            first = focusable;
        }
    }

    /** Puts the keyboard on what one most likely does next. */
    void focus() {
        if (first != null) {
            first.focus();
        }
    }
}
