package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Catalog;
import io.cairn.progress.OwnLink;
import io.cairn.progress.Worksheet;
import io.cairn.progress.ui.TimerControl;
import io.cairn.roadmap.StepView;
import java.util.Optional;
import java.util.UUID;

/** What a learner works with on a step: resources and checklist to tick, a note, links and time. It stays as they leave it. */
class StepWork extends Div {

    private final StepTime time;
    private final StepOwnLinks links;

    StepWork(StepWorkServices services, StepView step, Catalog catalog) {
        Worksheet sheet = services.worksheets().of(step.key().item());
        addClassName("step-work");
        time = new StepTime(services, sheet, catalog);
        links = new StepOwnLinks(services.links(), sheet);
        add(
                new StepResources(step.resources(), catalog, services.today(), services.checklist(), sheet),
                new StepChecklist(services.checklist(), sheet, step.checklist()),
                new StepNote(services.notes(), sheet.note()),
                links,
                time);
    }

    /** To be placed where it is seen first. */
    TimerControl timer() {
        return time.timer();
    }

    Optional<OwnLink> link(UUID id) {
        return links.find(id);
    }

    void added(OwnLink link) {
        links.added(link);
    }
}
