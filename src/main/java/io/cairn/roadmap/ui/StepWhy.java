package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.StepView;
import java.time.LocalDate;

/** "Why now" in two or three sentences; not there when the plan gives no reason. */
class StepWhy extends Section {

    StepWhy(StepView step, String roleName, Catalog catalog, LocalDate today) {
        Words words = Words.here();
        ReasonSentences sentences = new ReasonSentences(
                new StepNames(catalog, words), words, new RoughDates(words, today), roleName);
        String why = sentences.whyNow(step.reasons());
        setVisible(!why.isEmpty());
        if (!why.isEmpty()) {
            add(
                    new H2(words.text(
                            step.status() == StepStatus.DONE ? "roadmap.step.why-planned" : "roadmap.step.why")),
                    new Paragraph(why));
        }
    }
}
