package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.progress.ui.EvidenceBar;
import io.cairn.roadmap.RoadmapView;

/** How much of the roadmap is done and how well that is shown; what is skipped is told apart. */
public class EvidenceMix extends Div {

    public EvidenceMix(RoadmapView roadmap) {
        addClassName("evidence-mix");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("roadmap.evidence.mix"));
        setVisible(roadmap.hoursDone() > 0 || roadmap.hoursSkipped() > 0);
        int open = roadmap.hoursTotal() - roadmap.hoursDone();
        add(new EvidenceBar(roadmap.hoursByEvidence(), open, "progress.bar.hours"));
        if (roadmap.hoursSkipped() > 0) {
            Paragraph skipped = new Paragraph(getTranslation("roadmap.evidence.skipped", roadmap.hoursSkipped()));
            skipped.addClassNames("soft", "small", "numbers");
            add(skipped);
        }
    }
}
