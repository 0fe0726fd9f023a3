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

/** How far a submission is, how long that may take, and the way to have it back. */
class StatusSection extends Section {

    private final SubmissionView view;

    private StatusSection(SubmissionView view) {
        this.view = view;
        addClassNames("panel", "review-status");
        Span at = new Span(getTranslation(
                "reviews.submitted", Moments.dayAndTime(view.info().submittedAt())));
        at.addClassNames("soft", "small", "numbers");
        Div line = new Div(new StateMark(view.info().state()), at);
        line.addClassName("row");
        add(line);
    }

    StatusSection(SubmissionView view, WaitingTimes times, SerializableRunnable onWithdraw) {
        this(view);
        SubmissionInfo info = view.info();
        if (info.state() == SubmissionState.IN_REVIEW) {
            addAtIt(info.withdrawalAsked());
        } else if (info.state() == SubmissionState.QUEUED) {
            add(new Paragraph(getTranslation("reviews.status.queued")), new WaitingTimeLine(times.of(info.kind())));
        } else if (info.state() == SubmissionState.WITHDRAWN) {
            add(new Paragraph(getTranslation("reviews.status.withdrawn")));
            if (Resubmission.isPossible(view)) {
                add(Resubmission.link(view));
            }
        }
        if (info.state().isOpen() && info.kind() == ReviewKind.MOCK_INTERVIEW) {
            add(new Anchor(ReviewNavigation.interviews(), getTranslation("reviews.status.interview")));
        } else if (info.state().isOpen() && !info.withdrawalAsked()) {
            add(withdrawal(onWithdraw));
        }
    }

    /** Right after the mentor was told that the learner would like to have it back. */
    static StatusSection askedBack(SubmissionView view) {
        StatusSection section = new StatusSection(view);
        section.addAtIt(true);
        return section;
    }

    private void addAtIt(boolean askedBack) {
        Person mentor = view.mentor();
        String name = mentor == null ? "" : mentor.name();
        add(new Paragraph(getTranslation("reviews.status.in-review", mentor == null ? 0 : 1, name)));
        if (askedBack) {
            add(new Paragraph(getTranslation("reviews.status.asked", mentor == null ? 0 : 1, name)));
        }
    }

    private Button withdrawal(SerializableRunnable onWithdraw) {
        boolean asks = view.info().state() == SubmissionState.IN_REVIEW;
        Button button = new Button(getTranslation(asks ? "reviews.withdraw.ask" : "reviews.withdraw"));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                onWithdraw.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
