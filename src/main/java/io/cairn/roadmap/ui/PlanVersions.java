package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.PlanVersion;
import io.cairn.shared.ui.Moments;
import java.time.LocalDate;
import java.util.List;

/** Plans by number, the newest first: when and why each was made, and what it promised. */
class PlanVersions extends OrderedList {

    /** @param chosen the number that is looked at; 0 for none */
    PlanVersions(List<PlanVersion> versions, int chosen, LocalDate today) {
        addClassNames("plan-versions", "plain");
        Words words = Words.here();
        RoughDates dates = new RoughDates(words, today);
        versions.forEach(version -> add(row(version, version.number() == chosen, words, dates)));
    }

    private static ListItem row(PlanVersion version, boolean chosen, Words words, RoughDates dates) {
        ListItem row = new ListItem();
        row.addClassName("plan-version");
        String title = words.text("history.plan", version.number(), words.of("history.cause", version.cause()));
        if (version.inForce()) {
            Span name = new Span(title);
            Span now = new Span(words.text("history.now"));
            now.addClassName("badge");
            row.add(name, now);
        } else {
            Anchor link =
                    new Anchor(RoadmapNavigation.history() + "?" + HistoryPage.PLAN + "=" + version.number(), title);
            if (chosen) {
                link.getElement().setAttribute("aria-current", "true");
                row.addClassName("chosen");
            }
            row.add(link);
        }
        Span facts = new Span(facts(version, words, dates));
        facts.addClassNames("soft", "small", "numbers");
        row.add(facts);
        return row;
    }

    private static String facts(PlanVersion version, Words words, RoughDates dates) {
        Forecast forecast = version.forecast();
        String made = words.text(
                "history.facts", Moments.dayAndTime(version.acceptedAt()), version.hoursPerWeek(), version.steps());
        return forecast == null
                ? made
                : words.text("history.facts.ready", made, dates.ready(forecast.earliest(), forecast.latest()));
    }
}
