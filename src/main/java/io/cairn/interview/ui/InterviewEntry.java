package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewState;
import io.cairn.interview.Participant;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One interview in a list, as one of the two sees it. */
class InterviewEntry extends Article {

    private final Interview interview;
    private final @Nullable Participant other;

    /**
     * @param other who else takes part
     * @param zone of whoever looks at it
     */
    InterviewEntry(Interview interview, @Nullable Participant other, ZoneId zone, Instant now) {
        this.interview = interview;
        this.other = other;
        addClassNames("panel", "interview-entry");
        Div head = new Div(new H3(text("entry", InterviewWords.topic(interview.topic()), InterviewWords.name(other))));
        head.addClassName("row");
        if (!interview.isUpcoming(now)) {
            head.add(badge());
        }
        Paragraph when = new Paragraph(InterviewWords.when(interview.time(), zone));
        when.addClassName("numbers");
        add(head, when);
        if (other != null) {
            Paragraph there = new Paragraph(InterviewWords.there(interview.time(), zone, other.zone()));
            there.addClassNames("soft", "small", "numbers");
            add(there);
        }
        if (interview.state() == InterviewState.BOOKED) {
            add(other == null ? new Paragraph(text("entry.gone")) : place());
        }
        addText("entry.note", interview.note());
        addText("entry.reason", interview.lastChange().reason());
    }

    InterviewEntry with(Component... actions) {
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassNames("row", "interview-actions");
            add(row);
        }
        return this;
    }

    private Span badge() {
        String key = interview.state() == InterviewState.CANCELLED && other != null
                ? other.person().id().equals(interview.lastChange().by()) ? "CANCELLED.other" : "CANCELLED.you"
                : interview.state().name();
        Span badge = new Span(text("state." + key, InterviewWords.name(other)));
        badge.addClassNames("badge", interview.state() == InterviewState.HELD ? "ok" : "warn");
        return badge;
    }

    private Paragraph place() {
        String place = interview.place();
        if (place.isEmpty()) {
            Paragraph missing = new Paragraph(text("entry.place.missing"));
            missing.addClassName("soft");
            return missing;
        }
        Paragraph line = new Paragraph(text("entry.place") + " ");
        line.add(place.matches("https?://\\S+") ? link(place) : new Span(place));
        return line;
    }

    private static Anchor link(String address) {
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void addText(String key, String words) {
        if (!words.isEmpty()) {
            Paragraph line = new Paragraph(text(key, words));
            line.addClassName("written");
            add(line);
        }
    }

    /** Its entry for the calendar; the browser asks what to do with it. */
    static Anchor calendar(Interview interview) {
        Anchor link = new Anchor(InterviewNavigation.calendar(interview.id()), text("calendar"));
        link.addClassName("action-link");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
