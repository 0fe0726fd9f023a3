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
import io.cairn.notification.NoticeInfo;
import io.cairn.notification.ui.NotificationsNavigation;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepStatus;
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

    /** The numbers of the forecast and of the proof, each a way to what it is made of. */
    static Div madeOf(RoadmapView roadmap) {
        Div numbers = new Div(
                number(
                        RoadmapNavigation.options(),
                        text(
                                "week.ready.left",
                                roadmap.plan().total().low(),
                                roadmap.plan().total().high())),
                number(
                        RoadmapNavigation.having(StepStatus.DONE),
                        text("week.ready.done", roadmap.count(StepStatus.DONE), roadmap.hoursDone())),
                number(
                        RoadmapNavigation.having(StepStatus.SKIPPED),
                        text("week.ready.skipped", roadmap.count(StepStatus.SKIPPED), roadmap.hoursSkipped())));
        numbers.addClassName("row");
        return numbers;
    }

    private static Anchor number(String address, String text) {
        Anchor number = new Anchor(address, text);
        number.addClassName("numbers");
        return number;
    }

    static Section streak(Streak streak) {
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

    static Plot burnUp(BurnUp burnUp, LocalDate today) {
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
