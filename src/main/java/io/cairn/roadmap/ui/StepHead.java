package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.progress.Evidence;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepGone;
import io.cairn.roadmap.StepKind;
import io.cairn.roadmap.StepLink;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.StepView;
import io.cairn.shared.ui.PageHeader;
import java.util.ArrayList;
import java.util.List;

/** Where one is, what the step is called, how it stands, and its buttons. */
class StepHead extends Div {

    StepHead(StepView step, Catalog catalog, RoadmapView roadmap, StepActions actions) {
        Words words = Words.here();
        addClassName("step-head");
        add(trailBack(step, catalog, words));
        String name = StepTitles.of(words, step);
        add(step.summary().isEmpty() ? new PageHeader(name) : new PageHeader(name, step.summary()));
        add(state(step, roadmap, words));
        if (step.isBlocked() && step.status() == StepStatus.UPCOMING) {
            Paragraph blocked = new Paragraph(words.text("roadmap.step.blocked") + " ");
            for (int i = 0; i < step.blockedBy().size(); i++) {
                var blocker = step.blockedBy().get(i);
                blocked.add(i == 0 ? "" : ", ");
                blocked.add(RoadmapNavigation.link(blocker.key(), StepTitles.of(words, blocker)));
            }
            blocked.addClassName("step-blocked");
            add(blocked);
        }
        StepGone gone = step.gone();
        if (gone != null) {
            add(gone(gone, words));
        } else if (!step.planned() && step.status() != StepStatus.SKIPPED) {
            Paragraph outside = new Paragraph(words.text(outsideKey(step, roadmap)));
            outside.addClassName("step-outside");
            add(outside);
        }
        add(actions);
    }

    private static Paragraph gone(StepGone gone, Words words) {
        Paragraph line = new Paragraph(words.text("roadmap.step.gone"));
        line.addClassName("step-outside");
        for (int i = 0; i < gone.countsFor().size(); i++) {
            StepLink successor = gone.countsFor().get(i);
            line.add(i == 0 ? " " + words.text("roadmap.step.counts-for") + " " : ", ");
            line.add(RoadmapNavigation.link(successor.key(), StepTitles.of(words, successor)));
        }
        return line;
    }

    private static String outsideKey(StepView step, RoadmapView roadmap) {
        if (step.status() == StepStatus.DONE) {
            return "roadmap.step.known";
        }
        boolean leftOut =
                roadmap.plan().leftOut().stream().anyMatch(left -> left.step().equals(step.key()));
        return leftOut ? "roadmap.step.left-out" : "roadmap.step.outside";
    }

    private static Paragraph trailBack(StepView step, Catalog catalog, Words words) {
        Paragraph line = new Paragraph(new Anchor(RoadmapNavigation.roadmap(), words.text("roadmap.title")));
        line.addClassNames("step-where", "soft", "small");
        List<String> parts = new ArrayList<>();
        parts.add(
                step.key().kind() == StepKind.PROJECT && step.gone() == null
                        ? words.text(
                                "roadmap.step.project-kind",
                                CatalogWords.of(catalog.brief(step.key().slug()).paradigm()))
                        : words.of("roadmap.kind", step.key().kind()));
        if (step.area() != null) {
            new StepNames(catalog, words).area(step.area()).ifPresent(parts::add);
        }
        line.add(new Span(" · " + String.join(" · ", parts)));
        return line;
    }

    private static Paragraph state(StepView step, RoadmapView roadmap, Words words) {
        boolean now = step.key().equals(roadmap.now());
        TrailState state = TrailState.of(step.status(), false);
        String word = !now
                ? words.of("roadmap.state", state)
                : words.text(state == TrailState.IN_PROGRESS ? "roadmap.state.NOW-begun" : "roadmap.state.NOW");
        Paragraph line = new Paragraph(word);
        line.addClassNames("step-state", state.style());
        if (now) {
            line.addClassName("now");
        }
        Evidence best = step.evidence().best();
        if (best != null && step.key().kind().isProvable()) {
            line.add(EvidenceMark.inWords(best));
        }
        return line;
    }
}
