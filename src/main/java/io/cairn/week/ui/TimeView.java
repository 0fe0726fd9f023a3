package io.cairn.week.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeFilter;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimePage;
import io.cairn.progress.Today;
import io.cairn.progress.ui.Durations;
import io.cairn.progress.ui.TimeEntryRow;
import io.cairn.roadmap.ui.ItemTitles;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.roadmap.ui.RoughDates;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The whole time log, week by week. What is looked for is the address's query. */
@Route(WeekNavigation.TIME)
@RolesAllowed("LEARNER")
@PartOf(WeekNavigation.WEEK)
@StyleSheet("context://styles/work.css")
class TimeView extends Section implements BeforeEnterObserver, HasDynamicTitle, TimeEntryRow.Host {

    private final TimeLog log;
    private final Catalogs catalogs;
    private final LocalDate today;
    private final TimeFilterBar filters = new TimeFilterBar(this::search);
    private final Paragraph sum = new Paragraph();
    private final Div results = new Div();
    private Location here = new Location(WeekNavigation.TIME);

    TimeView(TimeLog log, Catalogs catalogs, Today today) {
        this.log = log;
        this.catalogs = catalogs;
        this.today = today.today();
        addClassName("time-page");
        sum.addClassNames("soft", "numbers");
        sum.getElement().setAttribute("role", "status");
        results.addClassNames("stack", "wide");
        add(new PageHeader(getTranslation("time.page"), getTranslation("time.page.lead")), filters, sum, results);
        LiveUpdates.listen(this, log.topic(), told -> entriesChanged(), this::entriesChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        here = event.getLocation();
        Catalog catalog = catalogs.current();
        filters.show(TimeQuery.of(here), log.logged().byItem().keySet(), catalog);
        show(catalog);
    }

    @Override
    public void entriesChanged() {
        show(catalogs.current());
    }

    private void search(TimeFilter filter) {
        UI.getCurrent().navigate(WeekNavigation.TIME, TimeQuery.query(filter));
    }

    private void show(Catalog catalog) {
        TimeFilter filter = TimeQuery.of(here);
        TimePage page = log.page(filter, Pages.offset(here), Pages.SIZE);
        sum.setText(page.count() == 0 ? "" : getTranslation("time.sum", page.count(), Durations.of(page.minutes())));
        results.removeAll();
        if (page.entries().isEmpty()) {
            results.add(nothing(filter));
            return;
        }
        Map<LocalDate, UnorderedList> weeks = new LinkedHashMap<>();
        for (TimeEntry entry : page.entries()) {
            LocalDate monday = entry.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, week -> new UnorderedList()).add(row(entry, catalog));
        }
        weeks.forEach(
                (monday, entries) -> results.add(week(monday, page.byWeek().getOrDefault(monday, 0), entries)));
        results.add(new Pages(here, page.count()));
    }

    private TimeEntryRow row(TimeEntry entry, Catalog catalog) {
        String title = ItemTitles.of(catalog, entry.item());
        return new TimeEntryRow(log, entry, title, Optional.of(new ItemName(entry.item(), catalog)), this);
    }

    private Section week(LocalDate monday, int minutes, UnorderedList entries) {
        entries.addClassNames("plain", "time-entries");
        Span total = new Span(Durations.of(minutes));
        total.addClassName("numbers");
        H2 heading = new H2(new Span(RoughDates.weekOf(monday, today)), total);
        heading.addClassName("time-week");
        return new Section(heading, entries);
    }

    private static EmptyState nothing(TimeFilter filter) {
        UI ui = UI.getCurrent();
        return filter.isAll()
                ? new EmptyState(
                        ui.getTranslation("time.page.none"),
                        ui.getTranslation("time.page.none.text"),
                        new Anchor(RoadmapNavigation.roadmap(), ui.getTranslation("time.page.none.action")))
                : new EmptyState(
                        ui.getTranslation("time.page.not-found"),
                        ui.getTranslation("time.page.not-found.text"),
                        new Anchor(WeekNavigation.time(), ui.getTranslation("time.filter.all")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("time.page");
    }
}
