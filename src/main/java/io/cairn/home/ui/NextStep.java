package io.cairn.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.week.ui.WeekNavigation;
import java.util.Optional;

/** Leads a learner to their week, and back to where they are on their roadmap. */
class NextStep extends Div {

    private NextStep(RoadmapView roadmap, StepKey step) {
        addClassNames("panel", "next-step");
        Anchor link = RoadmapNavigation.link(
                step, getTranslation("home.continue", roadmap.label(step).title()));
        link.addClassName("action-link");
        Anchor week = new Anchor(WeekNavigation.week(), getTranslation("home.week"));
        week.addClassName("button-link");
        Div ways = new Div(week, link);
        ways.addClassName("row");
        add(new Paragraph(getTranslation("home.continue.text", roadmap.roleName(), roadmap.percentDone())), ways);
    }

    /** Empty when nothing is left to do. */
    static Optional<NextStep> of(RoadmapView roadmap) {
        return Optional.ofNullable(roadmap.now()).map(step -> new NextStep(roadmap, step));
    }
}
