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
import java.util.List;
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
        getElement().setAttribute("tabindex", "-1");
        Div head = new Div(new H3(text("entry", InterviewWords.topic(interview.topic()), InterviewWords.name(other))));
        head.addClassName("row");
        if (!interview.isUpcoming(now)) {
            head.add(badge());
        }
        Paragraph when = new Paragraph(InterviewWords.when(interview.time(), zone));
        when.addClassName("numbers");
        add(head, when);
        if (other != null && !other.zone().equals(zone)) {
            Paragraph there = new Paragraph(InterviewWords.there(interview.time(), zone, other.zone()));
            there.addClassNames("soft", "small", "numbers");
            add(there);
        }
        if (interview.state() == InterviewState.BOOKED) {
            add(other == null ? new Paragraph(text("entry.gone")) : place());
        }
        if (isLost()) {
            add(new Paragraph(text("entry.lost")));
        }
        addText("entry.note", interview.note());
        addText(reasonKey(), interview.lastChange().reason());
    }

    InterviewEntry with(List<Component> actions) {
        if (!actions.isEmpty()) {
            Div row = new Div();
            row.add(actions);
            row.addClassNames("row", "interview-actions");
            add(row);
        }
        return this;
    }

    /** Shows which one is meant among many. */
    void pointOut() {
        addClassName("pointed-out");
        getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Called off by the portal, as one of the two could not take part any more. */
    private boolean isLost() {
        return other != null
                && interview.state() == InterviewState.CANCELLED
                && interview.lastChange().by() == null;
    }

    private boolean changedByOther() {
        return other != null
                && other.person().id().equals(interview.lastChange().by());
    }

    /** As long as it is agreed on, a reason was given for moving it. */
    private String reasonKey() {
        if (interview.state() != InterviewState.BOOKED) {
            return "entry.reason";
        }
        return changedByOther() ? "entry.moved.other" : "entry.moved.you";
    }

    private Span badge() {
        String key = interview.state() == InterviewState.CANCELLED && other != null && !isLost()
                ? changedByOther() ? "CANCELLED.other" : "CANCELLED.you"
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
        line.add(place.matches("https?://\\S+") ? outward(place) : new Span(place));
        return line;
    }

    private static Anchor outward(String address) {
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private void addText(String key, String words) {
        if (!words.isEmpty()) {
            Paragraph line = new Paragraph(text(key, words, InterviewWords.name(other)));
            line.addClassName("written");
            add(line);
        }
    }

    static Anchor link(String path, String label) {
        Anchor link = new Anchor(path, label);
        link.addClassName("action-link");
        return link;
    }

    /** Its entry for the calendar; the browser asks what to do with it. */
    static Anchor calendar(Interview interview) {
        Anchor link = link(
                InterviewNavigation.calendar(interview.id()),
                text(interview.state() == InterviewState.CANCELLED ? "calendar.remove" : "calendar"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
