package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.StateMark;
import io.cairn.shared.ui.Moments;

/** One submission in the learner's list; its state is read out when it changes. */
class ReviewItem extends ListItem {

    private final Span state = new Span();

    ReviewItem(SubmissionInfo submission) {
        Span facts = new Span(getTranslation(
                "reviews.item",
                ReviewWords.of(submission.kind()),
                submission.number(),
                Moments.dayAndTime(submission.submittedAt())));
        facts.addClassNames("soft", "small", "numbers");
        state.getElement().setAttribute("role", "status");
        add(new H2(new Anchor(ReviewNavigation.review(submission.id()), ReviewWords.title(submission))), state, facts);
        show(submission);
    }

    void show(SubmissionInfo submission) {
        state.removeAll();
        state.add(new StateMark(submission.state()));
    }
}
