package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.progress.Evidence;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.review.Person;
import io.cairn.review.ReviewView;
import io.cairn.review.SubmissionView;
import io.cairn.review.Verdict;
import io.cairn.review.ui.RubricResult;
import io.cairn.review.ui.VerdictMark;
import io.cairn.shared.ui.Moments;

/** What the mentor decided and why, what it confirms, and what can be done next. */
class VerdictSection extends Section {

    VerdictSection(Catalog catalog, SubmissionView view, ReviewView review) {
        addClassName("review-verdict");
        Person mentor = review.mentor();
        Span by = new Span(getTranslation(
                "reviews.verdict.by",
                mentor == null ? 0 : 1,
                mentor == null ? "" : mentor.name(),
                Moments.dayAndTime(review.decidedAt())));
        Div line = new Div(new VerdictMark(review.verdict()), by);
        line.addClassName("row");
        add(new H2(getTranslation("reviews.verdict")), line);
        if (!review.verified().isEmpty()) {
            add(verified(catalog, review));
        }
        if (Resubmission.isPossible(view)) {
            addNext(view, review);
        }
        add(new RubricResult(view.rubric(), review));
    }

    private Section verified(Catalog catalog, ReviewView review) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-evidence");
        review.verified()
                .forEach(unit -> list.add(
                        new ListItem(new EvidenceMark(Evidence.VERIFIED), new Span(ProjectWords.unit(catalog, unit)))));
        return new Section(new H3(getTranslation("reviews.verified")), list);
    }

    private void addNext(SubmissionView view, ReviewView review) {
        if (review.verdict() == Verdict.CHANGES_REQUESTED) {
            Person mentor = review.mentor();
            add(
                    new Paragraph(getTranslation(
                            "reviews.next.changes", mentor == null ? 0 : 1, mentor == null ? "" : mentor.name())),
                    Resubmission.link(view));
        } else if (review.verdict() == Verdict.APPROVED_WITH_NOTES) {
            add(new Paragraph(getTranslation("reviews.next.notes")), Resubmission.link(view));
        }
    }
}
