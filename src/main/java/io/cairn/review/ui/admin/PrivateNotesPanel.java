package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.Person;
import io.cairn.review.PrivateNote;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Moments;
import java.util.List;

/** What learners told the admins alone about a review. */
class PrivateNotesPanel extends Section {

    PrivateNotesPanel(List<PrivateNote> notes) {
        if (notes.isEmpty()) {
            add(new EmptyState(text("notes.none"), text("notes.none.text")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "line-list");
        notes.forEach(note -> list.add(item(note)));
        add(list);
    }

    private static ListItem item(PrivateNote note) {
        Person mentor = note.mentor();
        String label = text(
                note.rating().helpful() ? "notes.helpful" : "notes.unhelpful",
                note.submission().learner().name(),
                mentor == null ? text("people.gone") : mentor.name(),
                Moments.dayAndTime(note.rating().at()));
        ListItem item = new ListItem(
                new H2(new Anchor(
                        ReviewNavigation.oversight(note.submission().id()), ReviewWords.title(note.submission()))),
                new TypedWords(label, note.rating().note()));
        item.addClassName("line");
        return item;
    }
}
