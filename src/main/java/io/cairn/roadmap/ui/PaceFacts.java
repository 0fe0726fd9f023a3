package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.roadmap.Expectation;
import io.cairn.roadmap.PaceEstimate;
import io.cairn.roadmap.PlanOptions;
import io.cairn.roadmap.StudyRate;
import java.time.LocalDate;

/** When the learner will be ready as things go, and what that is reckoned from. */
class PaceFacts extends Section {

    private static final double MINUTES_PER_HOUR = 60;

    PaceFacts(PlanOptions options, LocalDate today) {
        addClassName("pace-facts");
        Words words = Words.here();
        RoughDates dates = new RoughDates(words, today);
        Expectation expectation = options.expectation();
        add(new H2(words.text("replan.pace")));
        say(
                expectation.minutes() == 0
                        ? words.text("roadmap.forecast.all-done")
                        : dates.ready(
                                expectation.forecast().earliest(),
                                expectation.forecast().latest()),
                "forecast-words");
        say(
                words.text(
                        options.settings().target() == null ? "replan.pace.planned" : "replan.pace.target",
                        dates.exact(expectation.promised())),
                "soft");
        say(factor(words, options.pace()), "soft");
        StudyRate rate = options.rate();
        if (rate != null) {
            say(
                    words.text(
                            "replan.pace.rate",
                            Math.round(rate.minutesPerWeek() / MINUTES_PER_HOUR * 2) / 2.0,
                            rate.weeks(),
                            options.settings().hoursPerWeek()),
                    "soft");
        }
    }

    private static String factor(Words words, PaceEstimate pace) {
        return pace.isKnown()
                ? words.text("replan.pace.known", pace.factor(), pace.low(), pace.high(), pace.samples())
                : words.text("replan.pace.unknown");
    }

    private void say(String text, String style) {
        Paragraph line = new Paragraph(text);
        line.addClassNames(style, "numbers");
        add(line);
    }
}
