package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.review.Lease;
import io.cairn.review.QueueEntry;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.ui.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One submission in the queue. What is new about it changes in its place, so that the keyboard stays where it was. */
class QueueRow extends ListItem {

    private final Anchor link = new Anchor();
    private final Span what = new Span();
    private final Span skills = new Span();
    private final Span waiting = new Span();
    private final Div marks = new Div();

    QueueRow() {
        addClassName("queue-row");
        H3 title = new H3(link);
        what.addClassName("soft");
        skills.addClassNames("soft", "small");
        waiting.addClassNames("small", "numbers");
        marks.addClassName("queue-marks");
        Div text = new Div(title, what, skills);
        text.addClassName("queue-text");
        Div state = new Div(marks, waiting);
        state.addClassName("queue-state");
        add(text, state);
    }

    /** @param mine whether the mentor who looks is at it */
    void show(Catalog catalog, QueueEntry entry, boolean mine, Instant now) {
        SubmissionInfo info = entry.info();
        link.setHref(ReviewNavigation.desk(info.id()));
        link.setText(ReviewWords.title(info));
        what.setText(facts(catalog, info));
        skills.setText(DeskWords.skills(catalog, entry.skills(), getLocale()));
        skills.setVisible(!skills.getText().isEmpty());
        waiting.setText(getTranslation(
                "queue.waiting",
                ReviewWords.duration(Duration.between(entry.waitingSince(), now)),
                Moments.dayAndTime(entry.waitingSince())));
        marks.removeAll();
        if (entry.meFirst()) {
            mark(getTranslation("queue.me-first"), "accent");
        }
        if (entry.overdue()) {
            mark(getTranslation("queue.overdue"), "warn");
        }
        Lease lease = entry.lease();
        if (lease != null) {
            mark(
                    mine
                            ? getTranslation("queue.mine")
                            : getTranslation("queue.taken", lease.mentor().name()));
        }
        if (info.withdrawalAsked()) {
            mark(getTranslation("queue.asked-back"), "warn");
        }
    }

    private void mark(String text, String... tints) {
        Span mark = new Span(text);
        mark.addClassName("badge");
        mark.addClassNames(tints);
        marks.add(mark);
    }

    private String facts(Catalog catalog, SubmissionInfo info) {
        return Stream.of(
                        Optional.of(info.title())
                                .filter(title -> !title.isBlank())
                                .map(title -> ReviewWords.of(info.kind())),
                        Optional.of(info.learner().name()),
                        Optional.ofNullable(info.role())
                                .flatMap(catalog::findRole)
                                .map(CareerRole::name),
                        Optional.of(info.number())
                                .filter(number -> number > 1)
                                .map(number -> getTranslation("queue.version", number)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    void focus() {
        link.getElement().callJsFunction("focus");
    }
}
