package io.cairn.roadmap.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.roadmap.Forecast;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepStatus;
import java.time.LocalDate;

/** When the learner will be ready, in words, with what is left and what is done. */
public class ForecastSummary extends Section {

    public ForecastSummary(RoadmapView roadmap, LocalDate today) {
        this(roadmap, today, new Span());
    }

    /** @param opens what the hours that are left are made of */
    public ForecastSummary(RoadmapView roadmap, LocalDate today, String opens) {
        this(roadmap, today, new Anchor(opens, ""));
    }

    private ForecastSummary(RoadmapView roadmap, LocalDate today, HtmlContainer hours) {
        Words words = Words.here();
        addClassName("roadmap-forecast");
        getElement().setAttribute("aria-label", words.text("roadmap.forecast"));
        Forecast forecast = roadmap.expected(today).forecast();
        boolean nothingLeft = roadmap.now() == null;
        Paragraph ready = new Paragraph();
        if (nothingLeft) {
            ready.setText(words.text("roadmap.forecast.all-done"));
        } else {
            ready.setText(
                    roadmap.settings().isRestingOn(today)
                            ? words.text("replan.pause.forecast")
                            : new RoughDates(words, today).ready(forecast.earliest(), forecast.latest()));
        }
        ready.addClassName("forecast-words");
        hours.setText(nothingLeft ? done(words, roadmap) : left(words, roadmap));
        hours.addClassName("numbers");
        Paragraph effort = new Paragraph(hours);
        effort.addClassName("soft");
        add(ready, effort);
    }

    private static String left(Words words, RoadmapView roadmap) {
        int hours = roadmap.settings().hoursPerWeek();
        return words.text(
                "roadmap.forecast.left",
                roadmap.plan().total().low(),
                roadmap.plan().total().high(),
                hours);
    }

    private static String done(Words words, RoadmapView roadmap) {
        return words.text("roadmap.trail.done", roadmap.count(StepStatus.DONE), roadmap.hoursDone());
    }
}
