package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.roadmap.PlanDiff;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.StepKey;
import java.util.List;
import java.util.stream.Stream;

/** Which steps would come, go and move: a few by name, the rest counted. */
class ChangedSteps extends Div {

    private static final int STEPS_NAMED = 20;

    ChangedSteps() {
        addClassNames("changed-steps", "stack");
    }

    void show(PlanPreview preview) {
        removeAll();
        PlanDiff diff = preview.diff();
        long lists = Stream.of(diff.added(), diff.removed(), diff.moved())
                .filter(steps -> !steps.isEmpty())
                .count();
        int each = STEPS_NAMED / Math.max(1, (int) lists);
        list("roadmap.diff.list.added", diff.added(), preview, each);
        list("roadmap.diff.list.removed", diff.removed(), preview, each);
        list("roadmap.diff.list.moved", diff.moved(), preview, each);
    }

    private void list(String key, List<StepKey> steps, PlanPreview preview, int named) {
        if (steps.isEmpty()) {
            return;
        }
        Words words = Words.here();
        UnorderedList list = new UnorderedList();
        steps.stream()
                .limit(named)
                .map(step -> new ListItem(StepTitles.of(words, preview.labels(), step)))
                .forEach(list::add);
        if (named < steps.size()) {
            list.add(new ListItem(words.text("roadmap.reason.more", steps.size() - named)));
        }
        add(new Section(new H3(words.text(key, steps.size())), list));
    }
}
