package io.cairn.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of lines that grows and shrinks.
 *
 * @param <T> what a line stands for
 */
class SlotRows<T> extends FieldSet {

    private final SerializableSupplier<SlotRow<T>> newRow;
    private final List<SlotRow<T>> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;

    SlotRows(String legend, String help, String moreLabel, SerializableSupplier<SlotRow<T>> newRow) {
        this.newRow = newRow;
        setLegendText(legend);
        addClassName("slot-rows");
        Paragraph text = new Paragraph(help);
        text.addClassNames("soft", "small");
        list.addClassName("stack");
        more = new Button(
                moreLabel, VaadinIcon.PLUS.create(), click -> add().first().focus());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(text, list, more);
    }

    void show(List<T> values) {
        rows.clear();
        list.removeAll();
        values.forEach(value -> add().show(value));
    }

    private SlotRow<T> add() {
        SlotRow<T> row = newRow.get();
        row.onRemove(this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(SlotRow<T> row) {
        rows.remove(row);
        list.remove(row);
        more.focus();
    }

    /** The lines that were filled in; empty, and said by the fields, if one cannot be. */
    Optional<List<T>> read() {
        List<T> values = new ArrayList<>();
        boolean fine = true;
        for (SlotRow<T> row : rows) {
            if (!row.isBlank()) {
                Optional<T> value = row.read();
                value.ifPresent(values::add);
                if (value.isEmpty() && fine) {
                    row.focusWhatIsWrong();
                }
                fine &= value.isPresent();
            }
        }
        return fine ? Optional.of(values) : Optional.empty();
    }
}
