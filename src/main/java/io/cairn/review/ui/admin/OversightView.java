package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cairn.review.OversightPage;
import io.cairn.review.ReviewOversight;
import io.cairn.review.ReviewQuality;
import io.cairn.review.ReviewTopics;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;

/** How the queue is, and all submissions. The filter is the address's query. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.OVERSIGHT)
@RolesAllowed("ADMIN")
@PartOf(ReviewNavigation.PEOPLE)
class OversightView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewOversight oversight;
    private final ReviewQuality quality;
    private final Div health = new Div();
    private final OversightFilters filters = new OversightFilters(OversightView::goTo);
    private final Span found = new Span();
    private final Div results = new Div();
    private final Button news = new Button(text("reviews.news"), click -> show());
    private Location here = new Location(ReviewNavigation.OVERSIGHT);

    OversightView(ReviewOversight oversight, ReviewQuality quality) {
        this.oversight = oversight;
        this.quality = quality;
        addClassNames("admin-view", "oversight-view");
        found.addClassNames("soft", "small", "numbers");
        news.setVisible(false);
        // The list stays as it is under somebody's hand until they want to see what has changed.
        Div status = new Div(found, news);
        status.addClassName("row");
        status.getElement().setAttribute("role", "status");
        Section all = new Section(new H2(text("reviews.all")), filters, status, results);
        all.addClassName("stack");
        add(
                new AdminTabs(AdminTabs.Tab.REVIEWS),
                new PageHeader(text("reviews.title"), text("reviews.lead")),
                health,
                all);
        LiveUpdates.listen(this, ReviewTopics.QUEUE, submission -> news.setVisible(true), this::show);
    }

    private static void goTo(Location there) {
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = event.getLocation();
        show();
    }

    private void show() {
        OversightPage page = oversight.page(OversightFilters.filter(here), Pages.offset(here), Pages.SIZE);
        news.setVisible(false);
        health.removeAll();
        health.add(new HealthPanel(quality.health(), page.at()));
        filters.show(here);
        found.setText(text("reviews.found", page.total()));
        results.removeAll();
        if (page.entries().isEmpty()) {
            results.add(empty());
        } else {
            OrderedList list = new OrderedList();
            list.addClassNames("plain", "line-list");
            page.entries().forEach(entry -> list.add(new OversightRow(entry, page.at())));
            results.add(list);
        }
        results.add(new Pages(here, page.total()));
    }

    private EmptyState empty() {
        return here.getQueryParameters().getParameters().isEmpty()
                ? new EmptyState(text("reviews.none"), text("reviews.none.text"))
                : new EmptyState(
                        text("reviews.none.filtered"),
                        text("reviews.none.filtered.text"),
                        new Anchor(ReviewNavigation.oversight(), text("reviews.none.all")));
    }

    @Override
    public String getPageTitle() {
        return text("reviews.title");
    }
}
