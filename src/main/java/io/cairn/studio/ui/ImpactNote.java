package io.cairn.studio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.catalog.PublishingPlan;
import io.cairn.studio.Impact;
import io.cairn.studio.ImpactStudy;
import java.util.Optional;

/** Before publishing: whether it was counted whom it touches, and for this very draft. */
class ImpactNote extends Div {

    ImpactNote(Optional<ImpactStudy> study, PublishingPlan.Decision decision) {
        addClassName("impact-note");
        add(
                new Paragraph(text(study, decision)),
                new Anchor(StudioNavigation.impact(decision.again()), StudioWords.text("impact.open")));
    }

    private static String text(Optional<ImpactStudy> found, PublishingPlan.Decision decision) {
        if (found.isEmpty()) {
            return StudioWords.text("impact.note.none");
        }
        ImpactStudy study = found.get();
        Impact impact = study.impact();
        if (study.isRunning()) {
            return StudioWords.text("impact.note.running");
        }
        if (impact == null) {
            return StudioWords.text("impact.note.none");
        }
        if (!study.isFor(decision.again(), decision.seen())) {
            return StudioWords.text("impact.note.changed");
        }
        return StudioWords.text(
                ImpactWords.isTold(impact) ? "impact.note.counted" : "impact.note.few",
                ImpactWords.count(impact.changed()),
                impact.roadmaps());
    }
}
