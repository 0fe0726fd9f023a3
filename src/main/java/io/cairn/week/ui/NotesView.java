package io.cairn.week.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.SearchField;
import io.cairn.progress.Note;
import io.cairn.progress.NotePage;
import io.cairn.progress.Notes;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;

/** All that the learner has noted on steps, the latest first. What is looked for is the address's query. */
@Route(WeekNavigation.NOTES)
@RolesAllowed("LEARNER")
@PartOf(WeekNavigation.WEEK)
@StyleSheet("context://styles/work.css")
class NotesView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "q";

    private final Notes notes;
    private final Catalogs catalogs;
    private final SearchField search = new SearchField(getTranslation("note.search"), this::search);
    private final Span found = new Span();
    private final Div results = new Div();

    NotesView(Notes notes, Catalogs catalogs) {
        this.notes = notes;
        this.catalogs = catalogs;
        addClassName("notes-page");
        found.addClassNames("soft", "small", "numbers");
        found.getElement().setAttribute("role", "status");
        Div filters = new Div(search, found);
        filters.addClassName("row");
        add(new PageHeader(getTranslation("note.page"), getTranslation("note.page.lead")), filters, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Location here = event.getLocation();
        String words = here.getQueryParameters().getSingleParameter(SEARCH).orElse("");
        search.show(words);
        NotePage page = notes.page(words, Pages.offset(here), Pages.SIZE);
        found.setText(getTranslation("note.found", page.count()));
        results.removeAll();
        if (page.notes().isEmpty()) {
            results.add(nothing(words));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "note-list");
        Catalog catalog = catalogs.current();
        page.notes().forEach(note -> list.add(item(note, catalog)));
        results.add(list, new Pages(here, page.count()));
    }

    private static ListItem item(Note note, Catalog catalog) {
        Paragraph beginning = new Paragraph(note.content());
        beginning.addClassName("note-beginning");
        ListItem item = new ListItem(new ItemName(note.item(), catalog));
        if (note.savedAt() != null) {
            Span saved = new Span(Moments.dayAndTime(note.savedAt()));
            saved.addClassNames("soft", "small", "numbers");
            item.add(saved);
        }
        item.add(beginning);
        return item;
    }

    private EmptyState nothing(String words) {
        return words.isBlank()
                ? new EmptyState(
                        getTranslation("note.page.none"),
                        getTranslation("note.page.none.text"),
                        new Anchor(RoadmapNavigation.roadmap(), getTranslation("time.page.none.action")))
                : new EmptyState(
                        getTranslation("note.page.not-found"),
                        getTranslation("note.page.not-found.text"),
                        new Anchor(WeekNavigation.notes(), getTranslation("note.page.all")));
    }

    private void search(String words) {
        QueryParameters query = words.isBlank() ? QueryParameters.empty() : QueryParameters.of(SEARCH, words.strip());
        UI.getCurrent().navigate(WeekNavigation.NOTES, query);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("note.page");
    }
}
