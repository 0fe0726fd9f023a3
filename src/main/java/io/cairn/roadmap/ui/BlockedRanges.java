package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.roadmap.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days without study, as a list of breaks that grows and shrinks. */
class BlockedRanges extends FieldSet {

    private final SerializableRunnable onChange;
    private final Div rows = new Div();
    private final Paragraph problem = new Paragraph();
    private final Button more = new Button(getTranslation("roadmap.break.add"), VaadinIcon.PLUS.create());

    BlockedRanges(SerializableRunnable onChange) {
        super();
        this.onChange = onChange;
        setLegendText(getTranslation("roadmap.break.title"));
        addClassName("blocked-ranges");
        rows.addClassName("stack");
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> add(new BlockedRange(onChange, this::remove), true));
        add(rows, problem, more);
    }

    void show(List<DateRange> ranges) {
        rows.removeAll();
        ranges.forEach(range -> add(new BlockedRange(onChange, this::remove).with(range), false));
    }

    private void add(BlockedRange row, boolean focus) {
        rows.add(row);
        if (focus) {
            row.focus();
        }
    }

    private void remove(BlockedRange row) {
        rows.remove(row);
        more.focus();
        onChange.run();
    }

    /** The breaks; empty, and said by the fields, when one cannot be. A row that is still blank does not count. */
    Optional<List<DateRange>> read() {
        problem.setVisible(false);
        List<DateRange> ranges = new ArrayList<>();
        boolean fine = true;
        for (BlockedRange row : rows.getChildren().map(BlockedRange.class::cast).toList()) {
            if (!row.isBlank()) {
                Optional<DateRange> range = row.read();
                range.ifPresent(ranges::add);
                fine &= range.isPresent();
            }
        }
        return fine ? Optional.of(ranges) : Optional.empty();
    }

    /** Says that nothing is left to study on. */
    void refuse() {
        problem.setText(getTranslation("roadmap.break.all"));
        problem.setVisible(true);
    }
}
