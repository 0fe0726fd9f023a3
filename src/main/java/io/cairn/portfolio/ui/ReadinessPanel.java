package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.Readiness;
import io.cairn.portfolio.ReadinessReport;
import io.cairn.roadmap.ui.RoadmapNavigation;
import java.time.LocalDate;
import java.util.Optional;

/** How ready the portfolio is for the career role: its rule as a checklist, and what helps most next. */
class ReadinessPanel extends Section {

    private ReadinessPanel() {
        addClassName("readiness-panel");
    }

    /** @param report empty without a roadmap; the way to one is offered then */
    static ReadinessPanel of(Optional<ReadinessReport> report, Catalog catalog, LocalDate today) {
        ReadinessPanel panel = new ReadinessPanel();
        report.ifPresentOrElse(found -> panel.show(found, catalog, today), panel::offerRoadmap);
        return panel;
    }

    private void show(ReadinessReport report, Catalog catalog, LocalDate today) {
        Readiness readiness = report.readiness();
        Paragraph score = new Paragraph(
                readiness.isComplete() ? getTranslation("readiness.complete") : ReadinessWords.score(readiness));
        score.addClassName("readiness-score");
        UnorderedList points = new UnorderedList();
        points.addClassNames("plain", "readiness-points");
        readiness.items().forEach(item -> points.add(new ReadinessPointItem(item, readiness, catalog)));
        add(new H2(getTranslation("readiness.title", catalog.role(report.role()).name())), score, points);
        if (report.next() != null) {
            add(new NextBriefNote(report.next(), report.place(), catalog, today));
        }
    }

    private void offerRoadmap() {
        Anchor begin = new Anchor(RoadmapNavigation.onboarding(), getTranslation("readiness.none.action"));
        add(
                new H2(getTranslation("readiness.none.title")),
                new Paragraph(getTranslation("readiness.none.text")),
                begin);
    }
}
