package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;

/** Stones in a row; of a long row only the beginning at first. */
class StepList extends Div {

    static final int ROWS_AT_ONCE = 60;

    private final List<TrailRow> rows;
    private final boolean dated;
    private final LocalDate today;
    private final SerializableConsumer<StepItem> onNow;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button();
    private int shown;

    /** @param onNow is told of the item of the step to work on, if it is among the rows */
    StepList(List<TrailRow> rows, boolean dated, LocalDate today, SerializableConsumer<StepItem> onNow) {
        this.rows = List.copyOf(rows);
        this.dated = dated;
        this.today = today;
        this.onNow = onNow;
        list.addClassNames("trail-list", "plain");
        add(list);
        showNext();
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> showNext().focus());
        if (shown < rows.size()) {
            add(more);
        }
    }

    /** The first of those that are new. */
    private StepItem showNext() {
        int first = shown;
        rows.stream().skip(shown).limit(ROWS_AT_ONCE).forEach(row -> {
            StepItem item = new StepItem(row, dated, today);
            list.add(item);
            if (row.now()) {
                onNow.accept(item);
            }
        });
        shown = Math.min(rows.size(), shown + ROWS_AT_ONCE);
        int rest = rows.size() - shown;
        more.setText(getTranslation("roadmap.trail.more", Math.min(rest, ROWS_AT_ONCE), rest));
        more.setVisible(rest > 0);
        return (StepItem) list.getComponentAt(first);
    }
}
