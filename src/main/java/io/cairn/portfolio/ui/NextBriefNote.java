package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ProjectBrief;
import io.cairn.portfolio.NextBrief;
import io.cairn.roadmap.BriefPlace;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.roadmap.ui.RoughDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The project that helps a portfolio most: what it closes, what it takes, and when it would be. */
class NextBriefNote extends Section {

    NextBriefNote(NextBrief next, @Nullable BriefPlace place, Catalog catalog, LocalDate today) {
        addClassName("next-brief");
        ProjectBrief brief = catalog.brief(next.brief());
        String begin = next.begun() == null
                ? PortfolioNavigation.newProject(next.brief())
                : PortfolioNavigation.project(next.begun());
        Paragraph title = new Paragraph(new Anchor(begin, brief.title()));
        title.addClassName("next-brief-title");
        add(
                new H3(getTranslation(next.begun() == null ? "readiness.next" : "readiness.next.begun")),
                title,
                new Paragraph(effect(next)),
                new Paragraph(getTranslation("readiness.next.hours", next.hours())));
        if (place != null) {
            String dates = RoughDates.between(place.from(), place.to(), today);
            Paragraph when = new Paragraph(
                    getTranslation(place.inPlan() ? "readiness.next.planned" : "readiness.next.beside", dates) + " ");
            when.add(RoadmapNavigation.link(StepKey.project(next.brief()), getTranslation("readiness.next.step")));
            add(when);
        }
    }

    private String effect(NextBrief next) {
        return next.closes().isEmpty()
                ? getTranslation("readiness.next.advances", ReadinessWords.points(next.advances()))
                : getTranslation("readiness.next.closes", ReadinessWords.points(next.closes()));
    }
}
