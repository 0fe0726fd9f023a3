package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.OversightEntry;
import io.cairn.review.Person;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.StateMark;
import io.cairn.shared.ui.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One submission in a line: of whom, how far, who has it, and what may need a hand. */
class OversightRow extends ListItem {

    OversightRow(OversightEntry entry, Instant now) {
        addClassName("line");
        SubmissionInfo info = entry.info();
        Div marks = new Div(new StateMark(info.state()));
        marks.addClassName("row");
        if (entry.overdue()) {
            marks.add(warning("reviews.overdue"));
        }
        if (entry.withoutMentor()) {
            marks.add(warning("reviews.without-mentor"));
        }
        if (info.withdrawalAsked()) {
            marks.add(warning("reviews.asked-back"));
        }
        Span facts = new Span(facts(entry, now));
        facts.addClassNames("soft", "small", "numbers");
        add(new H3(new Anchor(ReviewNavigation.oversight(info.id()), ReviewWords.title(info))), facts, marks);
    }

    private static Span warning(String key) {
        Span mark = new Span(text(key));
        mark.addClassNames("badge", "warn");
        return mark;
    }

    private static String facts(OversightEntry entry, Instant now) {
        SubmissionInfo info = entry.info();
        List<String> facts = new ArrayList<>();
        facts.add(ReviewWords.of(info.kind()));
        facts.add(info.learner().name());
        facts.add(text("reviews.version", info.number()));
        facts.add(
                info.state().isOpen()
                        ? text(
                                "reviews.waits",
                                ReviewWords.duration(Duration.between(entry.waitingSince(), now)),
                                Moments.dayAndTime(entry.waitingSince()))
                        : text("reviews.submitted", Moments.dayAndTime(info.submittedAt())));
        Person mentor = entry.mentor();
        if (mentor != null) {
            facts.add(text(info.state().isOpen() ? "reviews.with" : "reviews.by", mentor.name()));
        }
        Person first = entry.reservedFor();
        if (first != null) {
            facts.add(text("reviews.first", first.name()));
        }
        return String.join(" \u00b7 ", facts);
    }
}
