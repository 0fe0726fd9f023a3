package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Catalog;
import io.cairn.review.SecondOpinionEntry;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.ui.Moments;
import java.util.List;
import java.util.UUID;

/** Decided work that may be judged once more, blindly. */
class SecondOpinionList extends Section {

    private final SerializableConsumer<UUID> onStart;
    private final UnorderedList items = new UnorderedList();
    private List<SecondOpinionEntry> shown = List.of();

    SecondOpinionList(SerializableConsumer<UUID> onStart) {
        this.onStart = onStart;
        addClassName("queue-list");
        H2 heading = new H2(getTranslation("queue.second"));
        heading.setId("queue-second");
        getElement().setAttribute("aria-labelledby", "queue-second");
        Paragraph what = new Paragraph(getTranslation("queue.second.text"));
        what.addClassName("soft");
        items.addClassName("plain");
        add(heading, what, items);
        setVisible(false);
    }

    void show(Catalog catalog, List<SecondOpinionEntry> entries) {
        setVisible(!entries.isEmpty());
        // Lines that are the same stay, so that one of them keeps the focus.
        if (!shown.equals(entries)) {
            shown = List.copyOf(entries);
            items.removeAll();
            entries.forEach(entry -> items.add(row(catalog, entry)));
        }
    }

    private ListItem row(Catalog catalog, SecondOpinionEntry entry) {
        String title = ReviewWords.title(entry.kind(), entry.title());
        Span what = new Span("%s · %s"
                .formatted(ReviewWords.of(entry.kind()), entry.learner().name()));
        what.addClassName("soft");
        Span skills = new Span(DeskWords.skills(catalog, entry.skills(), getLocale()));
        skills.addClassNames("soft", "small");
        Div text = new Div(new H3(entry.mine() ? link(entry, title) : new Span(title)), what, skills);
        text.addClassName("queue-text");
        Span since = new Span(getTranslation("queue.second.since", Moments.dayAndTime(entry.askedAt())));
        since.addClassNames("small", "numbers");
        Div state = new Div(since);
        state.addClassName("queue-state");
        if (!entry.mine()) {
            state.add(start(entry, title));
        }
        ListItem row = new ListItem(text, state);
        row.addClassName("queue-row");
        return row;
    }

    private static Anchor link(SecondOpinionEntry entry, String title) {
        return new Anchor(ReviewNavigation.desk(entry.submission()), title);
    }

    private Button start(SecondOpinionEntry entry, String title) {
        Button start = new Button(getTranslation("queue.second.start"), click -> onStart.accept(entry.submission()));
        start.addThemeVariants(ButtonVariant.SMALL);
        start.setAriaLabel(getTranslation("queue.second.start.which", title));
        return start;
    }
}
