package io.cairn.review.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.cairn.review.SubmissionState;
import io.cairn.review.Verdict;

/** How far a submission is: a word in a frame, with a shape of its own. */
public class StateMark extends Span {

    public StateMark(SubmissionState state) {
        this(icon(state), tint(state), ReviewWords.of(state));
    }

    StateMark(VaadinIcon shape, String tint, String word) {
        addClassNames("badge", "state-mark", tint);
        Icon icon = shape.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
    }

    static VaadinIcon icon(SubmissionState state) {
        return switch (state) {
            case DRAFT -> VaadinIcon.PENCIL;
            case QUEUED -> VaadinIcon.CLOCK;
            case IN_REVIEW -> VaadinIcon.GLASSES;
            case APPROVED -> icon(Verdict.APPROVED);
            case APPROVED_WITH_NOTES -> icon(Verdict.APPROVED_WITH_NOTES);
            case CHANGES_REQUESTED -> icon(Verdict.CHANGES_REQUESTED);
            case WITHDRAWN -> VaadinIcon.CLOSE_CIRCLE_O;
        };
    }

    static VaadinIcon icon(Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> VaadinIcon.CHECK_CIRCLE;
            case APPROVED_WITH_NOTES -> VaadinIcon.CHECK_CIRCLE_O;
            case CHANGES_REQUESTED -> VaadinIcon.ROTATE_LEFT;
        };
    }

    private static String tint(SubmissionState state) {
        return switch (state) {
            case DRAFT, QUEUED -> "waiting";
            case IN_REVIEW -> "accent";
            case APPROVED, APPROVED_WITH_NOTES -> "ok";
            case CHANGES_REQUESTED -> "warn";
            case WITHDRAWN -> "idea";
        };
    }
}
