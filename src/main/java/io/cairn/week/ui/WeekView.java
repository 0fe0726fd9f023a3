package io.cairn.week.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimerChange;
import io.cairn.progress.Timers;
import io.cairn.progress.Today;
import io.cairn.progress.ui.Durations;
import io.cairn.progress.ui.TimeEntryRow;
import io.cairn.progress.ui.TimerHost;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.ui.ItemTitles;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.roadmap.ui.RoughDates;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.week.BurnUp;
import io.cairn.week.WeekFacts;
import io.cairn.week.WeekSteps;
import io.cairn.week.Weeks;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to do this week, how far one is with what proof, when one will be ready, and what has changed. */
@Route(WeekNavigation.WEEK)
@Menu(title = "week.menu", order = 0.9, icon = "calendar-clock")
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/work.css")
@StyleSheet("context://styles/week.css")
class WeekView extends Section implements BeforeEnterObserver, HasDynamicTitle, TimerHost, TimeEntryRow.Host {

    private final Roadmaps roadmaps;
    private final Weeks weeks;
    private final Catalogs catalogs;
    private final TimeLog log;
    private final Timers timers;
    private final LocalDate today;
    private final LocalDate monday;
    private final Map<CatalogKey, WeekStepRow> rows = new LinkedHashMap<>();
    private final Anchor hours;
    private final Div told;
    private final Div telling = new Div();
    private final Div changed = new Div();
    private @Nullable RoadmapView roadmap;
    private int plannedMinutes;

    WeekView(Roadmaps roadmaps, Weeks weeks, Catalogs catalogs, TimeLog log, Timers timers, Today today) {
        this.roadmaps = roadmaps;
        this.weeks = weeks;
        this.catalogs = catalogs;
        this.log = log;
        this.timers = timers;
        this.today = today.today();
        this.monday = BurnUp.mondayOf(this.today);
        this.hours = new Anchor(WeekNavigation.timeFrom(monday), "");
        hours.addClassName("numbers");
        this.told = new Div(hours);
        told.getElement().setAttribute("role", "status");
        telling.addClassName("week-telling");
        addClassName("week-page");
        LiveUpdates.listen(this, log.topic(), told -> entriesChanged(), this::entriesChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        roadmap = roadmaps.current().orElse(null);
        if (roadmap == null) {
            Anchor begin = new Anchor(RoadmapNavigation.onboarding(), getTranslation("roadmap.none.action"));
            begin.addClassName("button-link");
            add(
                    new PageHeader(getTranslation("week.title")),
                    new EmptyState(getTranslation("roadmap.none.title"), getTranslation("roadmap.none.text"), begin));
            return;
        }
        WeekFacts facts = weeks.visit(getLocale());
        lay(roadmap);
        show(roadmap, facts);
    }

    private void lay(RoadmapView followed) {
        Catalog catalog = catalogs.edition(followed.edition());
        WeekSteps steps = WeekSteps.of(followed, monday);
        plannedMinutes = steps.plannedMinutes();
        rows.clear();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "week-steps");
        for (PlannedStep step : steps.now()) {
            WeekStepRow row = new WeekStepRow(step, followed.pace().factor(), log, timers, today, this);
            rows.put(step.key().item(), row);
            list.add(row);
        }
        H2 heading = new H2(getTranslation("week.steps"));
        Section now = new Section(heading, told, rows.isEmpty() ? allDone() : list);
        now.addClassName("week-now");
        Div main = new Div(now, WeekPanels.next(steps.next(), followed, catalog, today), changed);
        main.addClassName("week-main");
        Div columns = new Div(main, telling);
        columns.addClassName("week-columns");
        add(
                new PageHeader(getTranslation("week.title"), RoughDates.weekOf(monday, today)).withActions(ways()),
                columns);
    }

    private Anchor[] ways() {
        Anchor notes = new Anchor(WeekNavigation.notes(), getTranslation("note.page"));
        Anchor time = new Anchor(WeekNavigation.time(), getTranslation("time.page"));
        notes.addClassName("action-link");
        time.addClassName("action-link");
        return new Anchor[] {time, notes};
    }

    private EmptyState allDone() {
        return new EmptyState(
                getTranslation("week.done"),
                getTranslation("week.done.text"),
                new Anchor(RoadmapNavigation.roadmap(), getTranslation("time.page.none.action")));
    }

    private void show(RoadmapView followed, WeekFacts facts) {
        rows.forEach((item, row) -> row.show(facts.timer(), facts.logged().minutes(item)));
        hours.setText(getTranslation(
                "week.hours", Durations.of(facts.logged().minutesInWeek(monday)), Durations.of(plannedMinutes)));
        telling.removeAll();
        telling.add(
                WeekPanels.ready(followed, today),
                WeekPanels.burnUp(followed, facts, today),
                WeekPanels.streak(facts, monday));
        changed.removeAll();
        changed.add(WeekPanels.changed(facts));
    }

    @Override
    public void entriesChanged() {
        if (roadmap != null) {
            show(roadmap, weeks.visit(getLocale()));
        }
    }

    @Override
    public String titleOf(CatalogKey item) {
        Catalog catalog = roadmap == null ? catalogs.current() : catalogs.edition(roadmap.edition());
        return ItemTitles.of(catalog, item);
    }

    @Override
    public void changed(TimerChange change) {
        entriesChanged();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("week.title");
    }
}
