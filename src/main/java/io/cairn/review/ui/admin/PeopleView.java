package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.People;
import io.cairn.account.PersonEntry;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.catalog.ui.SearchField;
import io.cairn.review.Appointments;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody who has an account, and what they may do. What is looked for is the address's query. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.PEOPLE)
@RolesAllowed("ADMIN")
@Menu(title = "admin.menu", order = 0.7, icon = "tools")
class PeopleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MAY = "may";
    private static final List<Authority> FILTERS = List.of(Authority.MENTOR, Authority.ADMIN);

    private final People people;
    private final Appointments appointments;
    private final CurrentUser user;
    private final SearchField search = new SearchField(text("people.search"), this::search);
    private final ChipRow chips = new ChipRow("people-may", text("people.may"));
    private final Span found = new Span();
    private final Div results = new Div();
    private Location here = new Location(ReviewNavigation.PEOPLE);

    PeopleView(People people, Appointments appointments, CurrentUser user) {
        this.people = people;
        this.appointments = appointments;
        this.user = user;
        addClassNames("admin-view", "people-view");
        found.addClassNames("soft", "small", "numbers");
        found.getElement().setAttribute("role", "status");
        Div filters = new Div(search, chips, found);
        filters.addClassName("admin-filters");
        add(
                new AdminTabs(AdminTabs.Tab.PEOPLE),
                new PageHeader(text("people.title"), text("people.lead")),
                filters,
                results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = event.getLocation();
        show();
    }

    private void search(String words) {
        Location there = Queries.with(here, Queries.SEARCH, words.strip());
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    private void show() {
        String words = Queries.search(here);
        Authority authority = Queries.chosen(here, MAY, Authority.class);
        int total = people.count(words, authority);
        List<PersonEntry> page = people.page(words, authority, Pages.offset(here), Pages.SIZE);
        search.show(words);
        FILTERS.forEach(
                one -> chips.chip(text("people.filter." + one), one == authority, Queries.toggled(here, MAY, one)));
        found.setText(text("people.found", total));
        results.removeAll();
        if (page.isEmpty()) {
            results.add(new EmptyState(
                    text("people.none"),
                    text("people.none.text"),
                    new Anchor(ReviewNavigation.people(), text("people.all"))));
        } else {
            OrderedList list = new OrderedList();
            list.addClassNames("plain", "line-list");
            page.forEach(person -> list.add(new PersonRow(person, appointments, user.require())));
            results.add(list);
        }
        results.add(new Pages(here, total));
    }

    @Override
    public String getPageTitle() {
        return text("people.title");
    }
}
