package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.Lease;
import io.cairn.review.StartOutcome;
import io.cairn.review.SubmissionState;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.ui.Moments;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has the submission and until when, and what can be done about it. What goes wrong is read out at once. */
class LeaseBar extends Div {

    /** What the buttons do. */
    interface Actions extends Serializable {
        void start();

        void letGo();

        void handOver();
    }

    private final Span said = new Span();
    private final Div alert = new Div();
    private final Button start;
    private final Button letGo;
    private final Button handOver;

    LeaseBar(Actions actions) {
        addClassName("lease-bar");
        said.addClassNames("lease-said", "small", "numbers");
        alert.addClassName("lease-alert");
        alert.getElement().setAttribute("role", "alert");
        alert.setVisible(false);
        start = new Button(getTranslation("desk.start"), click -> actions.start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        letGo = new Button(getTranslation("desk.let-go"), click -> actions.letGo());
        handOver = new Button(getTranslation("desk.hand-over"), click -> actions.handOver());
        letGo.addThemeVariants(ButtonVariant.SMALL);
        handOver.addThemeVariants(ButtonVariant.SMALL);
        Div buttons = new Div(start, letGo, handOver);
        buttons.addClassName("row");
        add(said, buttons, alert);
    }

    /** Nobody has it. */
    void free() {
        show(getTranslation("desk.free"), true, false, false);
    }

    void taken(Lease lease) {
        show(getTranslation("desk.taken", lease.mentor().name(), Moments.time(lease.until())), false, false, false);
    }

    void mine(Instant until) {
        show(getTranslation("desk.mine", Moments.time(until)), false, true, true);
    }

    void secondOpinion() {
        show(getTranslation("desk.second"), false, true, false);
    }

    void renewed(Instant until, boolean second) {
        if (second) {
            show(getTranslation("desk.second.until", Moments.time(until)), false, true, false);
        } else {
            mine(until);
        }
    }

    /** @param lease of whoever has it now; {@code null}: it is free */
    void lost(@Nullable Lease lease) {
        start.setText(getTranslation("desk.start.again"));
        if (lease == null) {
            free();
            alert(getTranslation("desk.lost"));
        } else {
            taken(lease);
            alert(getTranslation("desk.lost.taken", lease.mentor().name(), Moments.time(lease.until())));
        }
    }

    /**
     * It is decided by somebody else, or taken back.
     *
     * @param typed whether the mentor has typed something
     */
    void gone(boolean typed) {
        show("", false, false, false);
        alert(
                getTranslation("desk.gone"),
                new Span(typed ? getTranslation("desk.gone.typed") : ""),
                new Anchor(ReviewNavigation.queue(), getTranslation("desk.to-queue")));
    }

    /** The portal could not keep the lease from running out. */
    void notRenewed() {
        alert(getTranslation("desk.not-renewed"));
    }

    void askedBack(String learner) {
        alert(getTranslation("desk.asked-back", learner));
    }

    void quiet() {
        alert.removeAll();
        alert.setVisible(false);
    }

    /** Says why it could not be started. */
    void refused(StartOutcome outcome) {
        start.setEnabled(true);
        switch (outcome) {
            case StartOutcome.Started started -> mine(started.until());
            case StartOutcome.Taken taken -> {
                taken(new Lease(taken.mentor(), taken.until()));
                alert(getTranslation("desk.start.taken", taken.mentor().name(), Moments.time(taken.until())));
            }
            case StartOutcome.Reserved reserved -> alert(reserved(reserved));
            case StartOutcome.TooMany tooMany ->
                alert(
                        getTranslation("desk.start.too-many", tooMany.limit()),
                        new Anchor(ReviewNavigation.queue() + "?whose=mine", getTranslation("desk.start.yours")));
            case StartOutcome.Paused paused ->
                alert(
                        getTranslation("desk.start.paused"),
                        new Anchor(ReviewNavigation.mentoring(), getTranslation("queue.empty.paused.action")));
            case StartOutcome.NotForYou notForYou -> alert(getTranslation("desk.start.not-for-you"));
            case StartOutcome.NotWaiting notWaiting -> alert(notWaiting(notWaiting.state()));
        }
    }

    private String reserved(StartOutcome.Reserved reserved) {
        Instant until = reserved.until();
        return until == null
                ? getTranslation("desk.start.reserved", reserved.mentor().name())
                : getTranslation("desk.start.reserved.until", reserved.mentor().name(), Moments.dayAndTime(until));
    }

    private String notWaiting(SubmissionState state) {
        return getTranslation("desk.start.not-waiting", ReviewWords.of(state));
    }

    private void alert(String text, Component... more) {
        alert.removeAll();
        alert.add(new Span(text));
        alert.add(more);
        alert.setVisible(true);
    }

    private void show(String text, boolean canStart, boolean canLetGo, boolean canHandOver) {
        said.setText(text);
        start.setEnabled(true);
        start.setVisible(canStart);
        letGo.setVisible(canLetGo);
        handOver.setVisible(canHandOver);
    }
}
