package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.ReviewNavigation;

/** The way to the next version of the same work. */
final class Resubmission {

    private Resubmission() {}

    static Anchor link(SubmissionView view) {
        Anchor link = new Anchor(
                address(view),
                I18NProvider.translate("reviews.resubmit", newest(view).number() + 1));
        link.addClassName("button-link");
        return link;
    }

    private static String address(SubmissionView view) {
        return view.info().kind() == ReviewKind.PROJECT
                ? ReviewNavigation.newReview(
                        view.snapshot().projects().getFirst().id())
                : ReviewNavigation.newReview(view.info().kind());
    }

    /** Whether the work can be handed in again from this version: it is the newest, nobody is at it, and it is no interview. */
    static boolean isPossible(SubmissionView view) {
        return isNewest(view) && !view.info().state().isOpen() && view.info().kind() != ReviewKind.MOCK_INTERVIEW;
    }

    static boolean isNewest(SubmissionView view) {
        return newest(view).id().equals(view.info().id());
    }

    private static SubmissionInfo newest(SubmissionView view) {
        return view.versions().getFirst();
    }
}
