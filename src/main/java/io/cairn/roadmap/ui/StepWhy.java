package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.Reason;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.StepView;
import java.time.LocalDate;
import java.util.List;

/** "Why now" in two or three sentences; not there when the plan gives no reason. */
class StepWhy extends Section {

    StepWhy(StepView step, String roleName, Catalog catalog, LocalDate today) {
        Words words = Words.here();
        ReasonSentences sentences =
                new ReasonSentences(new StepNames(catalog, words), words, new RoughDates(words, today), roleName);
        String why = sentences.whyNow(fitting(step));
        setVisible(!why.isEmpty());
        if (!why.isEmpty()) {
            add(
                    new H2(words.text(
                            step.status() == StepStatus.DONE ? "roadmap.step.why-planned" : "roadmap.step.why")),
                    new Paragraph(why));
        }
    }

    /** The plan may be older than what has happened since: "you started it, so it comes first" ends with the step. */
    private static List<Reason> fitting(StepView step) {
        return step.reasons().stream()
                .filter(reason -> !(reason instanceof Reason.Begun) || step.status() == StepStatus.IN_PROGRESS)
                .filter(reason -> !(reason instanceof Reason.Finished) || step.status() == StepStatus.DONE)
                .toList();
    }
}
