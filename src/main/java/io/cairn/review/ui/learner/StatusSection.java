package io.cairn.review.ui.learner;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.review.Person;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionState;
import io.cairn.review.SubmissionView;
import io.cairn.review.WaitingTimes;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.StateMark;
import io.cairn.review.ui.WaitingTimeLine;
import io.cairn.shared.ui.Moments;

/**
 * How far a submission without a verdict is, how long that may take, and the way to have it back. The button stays the
 * same whatever happens elsewhere, so that the keyboard is not moved.
 */
class StatusSection extends Section {

    private final WaitingTimes times;
    private final Div told = new Div();
    private final Button withdraw = new Button();

    StatusSection(WaitingTimes times, SerializableRunnable onWithdraw) {
        this.times = times;
        addClassNames("panel", "review-status");
        getElement().setAttribute("tabindex", "-1");
        told.addClassName("stack");
        withdraw.setDisableOnClick(true);
        withdraw.addClickListener(click -> {
            try {
                onWithdraw.run();
            } finally {
                withdraw.setEnabled(true);
            }
        });
        add(told, withdraw);
    }

    void show(SubmissionView view) {
        SubmissionInfo info = view.info();
        begin(view);
        if (info.state() == SubmissionState.IN_REVIEW) {
            tellWhoIsAtIt(view, info.withdrawalAsked());
        } else if (info.state() == SubmissionState.QUEUED) {
            told.add(
                    new Paragraph(getTranslation("reviews.status.queued")), new WaitingTimeLine(times.of(info.kind())));
        } else if (info.state() == SubmissionState.WITHDRAWN) {
            told.add(new Paragraph(getTranslation("reviews.status.withdrawn")));
            if (Resubmission.isPossible(view)) {
                told.add(new Div(Resubmission.link(view)));
            }
        }
        boolean interview = info.kind() == ReviewKind.MOCK_INTERVIEW;
        if (info.state().isOpen() && interview) {
            told.add(new Anchor(ReviewNavigation.interviews(), getTranslation("reviews.status.interview")));
        }
        withdraw.setText(getTranslation(
                info.state() == SubmissionState.IN_REVIEW ? "reviews.withdraw.ask" : "reviews.withdraw"));
        withdraw.setVisible(info.state().isOpen() && !interview && !info.withdrawalAsked());
    }

    /** Right after the mentor was told that the learner would like to have it back. */
    void showAskedBack(SubmissionView view) {
        begin(view);
        tellWhoIsAtIt(view, true);
        withdraw.setVisible(false);
    }

    private void begin(SubmissionView view) {
        told.removeAll();
        Span at = new Span(getTranslation(
                "reviews.submitted", Moments.dayAndTime(view.info().submittedAt())));
        at.addClassNames("soft", "small", "numbers");
        Div line = new Div(new StateMark(view.info().state()), at);
        line.addClassName("row");
        told.add(line);
    }

    private void tellWhoIsAtIt(SubmissionView view, boolean askedBack) {
        Person mentor = view.mentor();
        String name = mentor == null ? "" : mentor.name();
        told.add(new Paragraph(getTranslation("reviews.status.in-review", mentor == null ? 0 : 1, name)));
        if (askedBack) {
            told.add(new Paragraph(getTranslation("reviews.status.asked", mentor == null ? 0 : 1, name)));
        }
    }

    /** The button that was pressed has gone; whoever uses the keyboard goes on here. */
    void focus() {
        getElement().callJsFunction("focus");
    }
}
