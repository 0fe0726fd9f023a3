package io.cairn.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.ChipRow;
import io.cairn.insight.Insight;
import io.cairn.insight.Numbers;
import io.cairn.insight.Period;
import io.cairn.link.LinkChecks;
import io.cairn.link.LinkHealth;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.ui.StudioNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Stream;

/** How the portal is used. The time that is looked at stands in the address. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/insight.css")
@Route(InsightView.PATH)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class InsightView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/insight";
    private static final String PERIOD = "period";

    private final Insight insight;
    private final LinkChecks links;
    private final Catalogs catalogs;
    private final ChipRow periods = new ChipRow("insight-period", InsightWords.text("period"));
    private final Div body = new Div();

    InsightView(Insight insight, LinkChecks links, Catalogs catalogs) {
        this.insight = insight;
        this.links = links;
        this.catalogs = catalogs;
        addClassName("insight-view");
        body.addClassName("insight-parts");
        add(
                new AdminTabs(AdminTabs.Tab.INSIGHT),
                new PageHeader(getPageTitle(), InsightWords.text("lead")),
                periods,
                body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String word = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERIOD)
                .orElse("");
        Period period = Stream.of(Period.values())
                .filter(one -> word(one).equals(word))
                .findAny()
                .orElse(Period.QUARTER);
        for (Period one : Period.values()) {
            periods.chip(
                    InsightWords.text("period." + word(one)),
                    one == period,
                    new Location(PATH, QueryParameters.of(PERIOD, word(one))));
        }
        show(insight.of(period), links.health(), catalogs.current());
    }

    private static String word(Period period) {
        return period.name().toLowerCase(Locale.ROOT);
    }

    private void show(Numbers numbers, LinkHealth health, Catalog catalog) {
        body.removeAll();
        body.add(
                part("funnel", InsightPlots.funnel(numbers.funnel())),
                numbers.roles().isEmpty()
                        ? part("roles", none("roles.none"))
                        : part("roles", InsightPlots.roles(numbers.roles(), catalog)),
                stalls(numbers, catalog),
                numbers.waits().isEmpty()
                        ? part("waits", none("waits.none"))
                        : part("waits", InsightPlots.waits(numbers.waits())),
                part("links", links(health)));
    }

    private static Section stalls(Numbers numbers, Catalog catalog) {
        Section section =
                part("stalls", new Paragraph(InsightWords.text("stalls.text", Insight.FEWEST, Insight.QUIET.toDays())));
        section.addClassName("insight-wide");
        if (numbers.stalls().isEmpty()) {
            section.add(none("stalls.none"));
        } else {
            section.add(new StallTable(numbers.stalls(), catalog));
        }
        return section;
    }

    private static Div links(LinkHealth health) {
        Div links = new Div(
                new Paragraph(InsightWords.text(
                        "links.sum", health.total(), health.broken(), health.redirected(), health.unchecked())),
                new Anchor(StudioNavigation.links(), InsightWords.text("links.all")));
        links.addClassName("stack");
        return links;
    }

    private static Paragraph none(String key) {
        Paragraph none = new Paragraph(InsightWords.text(key));
        none.addClassName("soft");
        return none;
    }

    private static Section part(String key, Component content) {
        Section section = new Section(new H2(InsightWords.text(key)), content);
        section.addClassNames("panel", "stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return InsightWords.text("title");
    }
}
