package io.cairn.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.Person;
import io.cairn.review.Transition;
import io.cairn.shared.ui.Moments;
import java.util.List;

/** What has happened to a submission, oldest first: when, who and what. */
public class TimelinePanel extends Section {

    public TimelinePanel(List<Transition> timeline) {
        addClassName("review-timeline");
        OrderedList list = new OrderedList();
        list.addClassName("plain");
        timeline.forEach(entry -> list.add(item(entry)));
        add(new H2(getTranslation("reviews.timeline.title")), list);
    }

    private ListItem item(Transition entry) {
        Span at = new Span(Moments.dayAndTime(entry.at()));
        at.addClassNames("soft", "small", "numbers");
        Person by = entry.by();
        String key = "reviews.timeline." + entry.from() + "." + entry.to();
        Span what = new Span(by == null ? getTranslation(key + ".nobody") : getTranslation(key, by.name()));
        ListItem item = new ListItem(at, what);
        if (!entry.note().isBlank()) {
            Paragraph note = new Paragraph(entry.note());
            note.addClassNames("as-typed", "review-words");
            item.add(note);
        }
        return item;
    }
}
