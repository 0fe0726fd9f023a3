package io.cairn.week.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.notification.NoticeInfo;
import io.cairn.notification.ui.NotificationsNavigation;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.ui.EvidenceMix;
import io.cairn.roadmap.ui.ForecastSummary;
import io.cairn.roadmap.ui.ItemTitles;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.roadmap.ui.RoughDates;
import io.cairn.roadmap.ui.StepReasons;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Plot;
import io.cairn.shared.ui.PlotData;
import io.cairn.week.BurnUp;
import io.cairn.week.Streak;
import io.cairn.week.WeekFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of the week that only tell. */
final class WeekPanels {

    private WeekPanels() {}

    static Section next(List<PlannedStep> steps, RoadmapView roadmap, Catalog catalog, LocalDate today) {
        Section section = new Section(new H2(text("week.next")));
        section.addClassName("week-next");
        section.setVisible(!steps.isEmpty());
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "week-next-steps");
        for (PlannedStep step : steps) {
            String title = ItemTitles.of(catalog, step.key().item());
            Span why = new Span(StepReasons.first(step, roadmap.roleName(), catalog, today));
            why.addClassName("soft");
            list.add(new ListItem(RoadmapNavigation.link(step.key(), title), why));
        }
        section.add(list);
        return section;
    }

    /** When all will be ready and how far one is; each number is a way to what it is made of. */
    static Section ready(RoadmapView roadmap, LocalDate today) {
        Div ways = new Div(
                new Anchor(RoadmapNavigation.roadmap(), text("week.ready.open")),
                new Anchor(RoadmapNavigation.options(), text("week.ready.options")));
        ways.addClassName("row");
        Section section = new Section(
                new H2(text("week.ready", roadmap.roleName())),
                new ForecastSummary(roadmap, today, RoadmapNavigation.options()),
                new EvidenceMix(roadmap),
                number(
                        RoadmapNavigation.having(StepStatus.DONE),
                        text("week.ready.done", roadmap.count(StepStatus.DONE), roadmap.hoursDone())),
                number(
                        RoadmapNavigation.having(StepStatus.SKIPPED),
                        text("week.ready.skipped", roadmap.count(StepStatus.SKIPPED), roadmap.hoursSkipped())),
                ways);
        section.addClassName("week-ready");
        return section;
    }

    private static Anchor number(String address, String text) {
        Anchor number = new Anchor(address, text);
        number.addClassName("numbers");
        return number;
    }

    static Section streak(WeekFacts facts, LocalDate monday) {
        Streak streak = Streak.of(facts.weeksOfWork(), monday);
        Section section = new Section(
                new H2(text("week.streak")),
                number(WeekNavigation.time(), text("week.streak.row", streak.inARow())),
                number(WeekNavigation.time(), text("week.streak.all", streak.inAll())));
        section.addClassName("week-streak");
        return section;
    }

    static Section changed(WeekFacts facts) {
        Section section = new Section(new H2(text("week.changed")));
        section.addClassName("week-changed");
        Span since = new Span(text("week.changed.since", Moments.dayAndTime(facts.since())));
        since.addClassNames("soft", "small");
        section.add(since);
        if (facts.news().isEmpty()) {
            section.add(new Paragraph(text("week.changed.none")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain");
            for (NoticeInfo news : facts.news()) {
                Span at = new Span(Moments.dayAndTime(news.at()));
                at.addClassNames("soft", "small", "numbers");
                list.add(new ListItem(new Anchor(NotificationsNavigation.open(news), news.text()), at));
            }
            section.add(list);
        }
        section.add(new Anchor(NotificationsNavigation.list(), text("week.changed.all")));
        return section;
    }

    static Plot burnUp(RoadmapView roadmap, WeekFacts facts, LocalDate today) {
        Set<CatalogKey> done = roadmap.having(StepStatus.DONE).stream()
                .map(step -> step.key().item())
                .collect(Collectors.toSet());
        BurnUp burnUp = BurnUp.of(
                roadmap.plan(), roadmap.expected(today).forecast(), done, facts.finished(), facts.logged(), today);
        List<String> labels = burnUp.mondays().stream()
                .map(monday -> RoughDates.dayOf(monday, today))
                .toList();
        return Plot.lines(
                text("week.plot"),
                new PlotData(
                        text("week.plot.week"),
                        labels,
                        List.of(
                                new PlotData.Series(text("week.plot.done"), burnUp.done()),
                                new PlotData.Series(text("week.plot.planned"), burnUp.planned()),
                                new PlotData.Series(text("week.plot.logged"), burnUp.logged()),
                                new PlotData.Series(text("week.plot.early"), burnUp.early()),
                                new PlotData.Series(text("week.plot.late"), burnUp.late())),
                        text("week.plot.unit")));
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
