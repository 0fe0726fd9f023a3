package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The open steps of a draft, to be put into another order; of a long list only the beginning at first. */
class ArrangeList extends Div {

    private static final String KEY = "event.key";
    private static final String STEP = "(event.target.closest('[data-step]') || {dataset: {}}).dataset.step || ''";

    private final ArrangeRow.Desk desk;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private int limit = StepList.ROWS_AT_ONCE;

    ArrangeList(ArrangeRow.Desk desk) {
        this.desk = desk;
        list.addClassNames("arrange-list", "plain");
        list.getElement().setAttribute("aria-label", getTranslation("arrange.list"));
        list.getElement()
                .addEventListener("keydown", event -> {
                    String step = event.getEventData().get(STEP).asString();
                    if (!step.isEmpty()) {
                        desk.move(
                                StepKey.parse(step),
                                event.getEventData().get(KEY).asString().equals("ArrowUp"));
                    }
                })
                .setFilter("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')")
                .addEventData(KEY)
                .addEventData(STEP);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            limit += StepList.ROWS_AT_ONCE;
            desk.redraw();
        });
        add(list, more);
    }

    void show(ArrangeDraft draft, LocalDate today) {
        Words words = Words.here();
        RoughDates dates = new RoughDates(words, today);
        List<PlannedStep> steps = draft.steps();
        list.removeAll();
        steps.stream().limit(limit).forEach(step -> list.add(row(step, draft, words, dates)));
        int rest = steps.size() - limit;
        more.setVisible(rest > 0);
        more.setText(words.text("roadmap.trail.more", Math.min(rest, StepList.ROWS_AT_ONCE), rest));
    }

    private Component row(PlannedStep step, ArrangeDraft draft, Words words, RoughDates dates) {
        String title = StepTitles.of(words, draft.labels(), step.key());
        if (draft.isBegun(step.key())) {
            ListItem begun = new ListItem(new Span(title), new Span(words.text("roadmap.state.IN_PROGRESS")));
            begun.addClassNames("arrange-row", "begun");
            return begun;
        }
        String week = dates.week(draft.weekOf(step.key()));
        boolean pinned = draft.isPinned(step.key());
        return new ArrangeRow(step.key(), title, pinned ? words.text("arrange.pinned", week) : week, pinned, desk);
    }

    Optional<ArrangeRow> row(StepKey step) {
        return list.getChildren()
                .filter(ArrangeRow.class::isInstance)
                .map(ArrangeRow.class::cast)
                .filter(row -> row.step().equals(step))
                .findFirst();
    }
}
