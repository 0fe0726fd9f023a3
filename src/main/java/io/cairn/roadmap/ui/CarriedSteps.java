package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.roadmap.CarriedStep;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.StepKey;
import java.util.stream.Collectors;

/** What the work of the learner counts for in another edition, where units were replaced, split or merged. */
class CarriedSteps extends Section {

    private static final int NAMED = 12;

    CarriedSteps(PlanPreview preview) {
        Words words = Words.here();
        addClassNames("panel", "carried-steps");
        setVisible(!preview.carried().isEmpty());
        UnorderedList list = new UnorderedList();
        preview.carried().stream()
                .limit(NAMED)
                .map(step -> item(step, preview, words))
                .forEach(list::add);
        if (preview.carried().size() > NAMED) {
            list.add(new ListItem(
                    words.text("roadmap.reason.more", preview.carried().size() - NAMED)));
        }
        add(new H2(words.text("roadmap.carried.title")), list);
    }

    private static ListItem item(CarriedStep step, PlanPreview preview, Words words) {
        String from = step.from().units().stream()
                .map(unit -> StepTitles.inText(words, preview.labels(), StepKey.unit(unit)))
                .collect(Collectors.joining(", "));
        String kind = step.done() ? step.from().kind().name() : "partly";
        Span why = new Span(words.text("roadmap.carried." + kind, from));
        why.addClassNames("soft", "small");
        return new ListItem(new Span(StepTitles.of(words, preview.labels(), step.step()) + " "), why);
    }
}
