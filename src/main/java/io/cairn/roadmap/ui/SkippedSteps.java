package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.roadmap.StepKey;

/** Steps of a draft that are not wanted, each to be taken up again. */
class SkippedSteps extends Section {

    private final ArrangeRow.Desk desk;

    SkippedSteps(ArrangeRow.Desk desk) {
        this.desk = desk;
        addClassName("skipped-steps");
    }

    void show(ArrangeDraft draft) {
        removeAll();
        setVisible(!draft.skipped().isEmpty());
        Words words = Words.here();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        draft.skipped().forEach(step -> list.add(row(step, StepTitles.of(words, draft.labels(), step))));
        add(new H2(words.text("arrange.skipped")), list);
    }

    private ListItem row(StepKey step, String title) {
        Button again = new Button(getTranslation("arrange.wanted"), click -> desk.skip(step));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.setAriaLabel(getTranslation("arrange.wanted.of", title));
        ListItem row = new ListItem(new Span(title), again);
        row.addClassName("row");
        return row;
    }
}
