package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The work left and the review right; where there is no room for both, one at a time. */
class DeskPanes extends Div {

    private final Component work;
    private final Component review;
    private final Button toWork = new Button(getTranslation("desk.work"), click -> showWork());
    private final Button toReview = new Button(getTranslation("desk.review"), click -> showReview());

    /** @param bar stays in sight */
    DeskPanes(Component work, Component review, Div bar) {
        this.work = work;
        this.review = review;
        addClassName("desk-panes");
        toWork.addThemeVariants(ButtonVariant.SMALL);
        toReview.addThemeVariants(ButtonVariant.SMALL);
        Div tabs = new Div(toWork, toReview);
        tabs.addClassName("desk-tabs");
        bar.addComponentAsFirst(tabs);
        add(work, review, bar);
        turn(false);
    }

    void showWork() {
        turn(false);
        focusOn(work);
    }

    void showReview() {
        turn(true);
        focusOn(review);
    }

    private void turn(boolean toTheReview) {
        setClassName("on-review", toTheReview);
        toWork.getElement().setAttribute("aria-pressed", Boolean.toString(!toTheReview));
        toReview.getElement().setAttribute("aria-pressed", Boolean.toString(toTheReview));
    }

    private static void focusOn(Component pane) {
        pane.getElement().executeJs("this.focus({ preventScroll: true })");
    }
}
