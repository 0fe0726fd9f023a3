package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepView;
import org.jspecify.annotations.Nullable;

/** Links to the steps before and after. */
class StepNeighbours extends Nav {

    StepNeighbours(StepView step, RoadmapView roadmap) {
        addClassName("step-neighbours");
        getElement().setAttribute("aria-label", getTranslation("roadmap.step.neighbours"));
        setVisible(step.previous() != null || step.next() != null);
        place("roadmap.step.previous", "previous", step.previous(), roadmap);
        place("roadmap.step.next", "next", step.next(), roadmap);
    }

    private void place(String key, String style, @Nullable StepKey step, RoadmapView roadmap) {
        if (step != null) {
            Span which = new Span(getTranslation(key));
            which.addClassNames("soft", "small");
            Anchor link = new Anchor(
                    RoadmapNavigation.step(step), which, new Span(StepTitles.of(Words.here(), roadmap, step)));
            link.addClassName(style);
            add(link);
        }
    }
}
