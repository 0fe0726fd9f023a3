package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.Person;
import io.cairn.review.Rating;
import io.cairn.review.ReviewView;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.StateMark;
import io.cairn.shared.ui.Moments;

/** How far a submission is, who has it or had it, and what the learner said with it and after it. */
class SubmissionFacts extends Section {

    SubmissionFacts(SubmissionView view) {
        SubmissionInfo info = view.info();
        addClassNames("panel", "stack");
        add(
                new H2(text("submission.facts")),
                new StateMark(info.state()),
                new Span(text(
                        "submission.kind",
                        ReviewWords.of(info.kind()),
                        info.number(),
                        Moments.dayAndTime(info.submittedAt()))));
        ReviewView review = view.review();
        Person mentor = review == null ? view.mentor() : review.mentor();
        if (mentor != null) {
            add(new Span(text(review == null ? "reviews.with" : "reviews.by", mentor.name())));
        }
        Rating rating = review == null ? null : review.rating();
        if (rating != null) {
            add(new Span(text(rating.helpful() ? "submission.helpful" : "submission.unhelpful")));
            if (!rating.note().isBlank()) {
                add(new TypedWords(text("submission.private-note"), rating.note()));
            }
        }
        if (!view.note().isBlank()) {
            add(new TypedWords(text("submission.note"), view.note()));
        }
    }
}
