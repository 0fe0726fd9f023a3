package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a list: a line that says what it is, and opened its fields. They are made when they are asked for. */
class EntryPanel extends Div {

    private final List<ThingField> fields;
    private final EditContext context;
    private final NativeDetails details = new NativeDetails();
    private final Span line = new Span();
    private final Div body = new Div();
    private final Button up;
    private final Button down;
    private final Button remove;
    private Map<String, @Nullable Object> values;
    private @Nullable FieldGroup group;
    private boolean complete = true;

    EntryPanel(EntriesInput list, List<ThingField> fields, Map<String, @Nullable Object> values, EditContext context) {
        this.fields = fields;
        this.context = context;
        this.values = values;
        up = new Button(VaadinIcon.ARROW_UP.create(), click -> list.move(this, -1));
        down = new Button(VaadinIcon.ARROW_DOWN.create(), click -> list.move(this, 1));
        remove = new Button(VaadinIcon.TRASH.create(), click -> list.remove(this));
        addClassName("edit-entry");
        details.setSummary(line);
        details.setContent(body);
        details.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                open();
            } else {
                sumUp();
            }
        });
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("edit-entry-buttons");
        add(details, buttons);
    }

    void number(String name, int number, int of) {
        String one = EditWords.text("entry", name, number);
        getElement().setAttribute("role", "group").setAttribute("aria-label", one);
        describe(up, EditWords.text("entry.up", one));
        describe(down, EditWords.text("entry.down", one));
        describe(remove, EditWords.text("entry.remove", one));
        up.setEnabled(number > 1);
        down.setEnabled(number < of);
        sumUp();
    }

    private static void describe(Button button, String text) {
        button.setAriaLabel(text);
        button.setTooltipText(text);
    }

    private void sumUp() {
        String says = group == null ? EntrySummary.of(fields, values, context) : group.summary();
        line.setText(says.isEmpty() ? EditWords.text("entry.empty") : says);
        line.setClassName("edit-problem", !complete);
    }

    void open() {
        details.setOpen(true);
        group();
    }

    private FieldGroup group() {
        FieldGroup made = group;
        if (made == null) {
            made = new FieldGroup(fields, context);
            made.show(values);
            body.add(made);
            group = made;
        }
        return made;
    }

    Map<String, @Nullable Object> read() {
        if (group != null) {
            values = group.read();
        }
        return values;
    }

    /** One that has a problem opens, so that it is seen. */
    void refuse(List<ThingProblem> problems) {
        complete = problems.isEmpty();
        if (!complete) {
            open();
        }
        if (group != null) {
            group.refuse(problems);
        }
        sumUp();
    }

    void focusIt(List<ThingProblem> problems) {
        open();
        group().focusFirst(problems);
    }

    void focusMove(int by) {
        Button button = by < 0 ? up : down;
        (button.isEnabled() ? button : by < 0 ? down : up).focus();
    }
}
