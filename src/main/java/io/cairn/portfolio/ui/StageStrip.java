package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LifecycleStage;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;

/** The lifecycle stages as small segments in their order, those covered filled; the same in words for all who want it. */
class StageStrip extends Span {

    StageStrip(Catalog catalog, Set<Slug> covered) {
        List<LifecycleStage> stages = catalog.content().stages();
        List<String> names = ProjectWords.stages(catalog, covered);
        String words = names.isEmpty()
                ? getTranslation("projects.stages.none")
                : getTranslation("projects.stages.covered", String.join("; ", names));
        addClassName("stage-strip");
        Span segments = new Span();
        segments.addClassName("stage-segments");
        segments.setTitle(words);
        segments.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        for (LifecycleStage stage : stages) {
            Span segment = new Span();
            segment.setClassName("covered", covered.contains(stage.slug()));
            segments.add(segment);
        }
        Span count = new Span(getTranslation("projects.stages.count", names.size(), stages.size()));
        count.addClassName("numbers");
        add(segments, count);
    }
}
