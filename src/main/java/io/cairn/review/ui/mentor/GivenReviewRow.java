package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.GivenReview;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.VerdictMark;
import io.cairn.shared.ui.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One review in a line: of what, how it ended, whether it helped, whether the learner waits for an answer. */
class GivenReviewRow extends ListItem {

    GivenReviewRow(GivenReview review) {
        addClassName("line");
        SubmissionInfo submission = review.submission();
        H2 title = new H2(new Anchor(ReviewNavigation.desk(submission.id()), ReviewWords.title(submission)));
        Span facts = new Span(facts(review));
        facts.addClassNames("soft", "small", "numbers");
        Div marks = new Div(new VerdictMark(review.verdict()));
        marks.addClassName("row");
        if (review.answerDue()) {
            Span due = new Span(text("given.due"));
            due.addClassNames("badge", "warn");
            marks.add(due);
        }
        add(title, facts, marks);
    }

    private static String facts(GivenReview review) {
        SubmissionInfo submission = review.submission();
        List<String> facts = new ArrayList<>();
        facts.add(submission.learner().name());
        facts.add(text("given.version", submission.number()));
        Instant decided = submission.decidedAt();
        if (decided != null) {
            facts.add(Moments.dayAndTime(decided));
        }
        facts.add(text("given.result", review.result()));
        Boolean helpful = review.helpful();
        facts.add(text("given.helpful." + (helpful == null ? "unknown" : helpful)));
        return String.join(" \u00b7 ", facts);
    }
}
