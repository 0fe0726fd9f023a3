package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.progress.Checklist;
import io.cairn.progress.OwnCheck;
import io.cairn.progress.TickKind;
import io.cairn.progress.Worksheet;
import io.cairn.shared.ui.Notifications;
import java.util.List;
import java.util.UUID;

/** Small things that show the step is done: those of the catalogue, and the learner's own. */
class StepChecklist extends Section {

    private final Checklist checklist;
    private final Worksheet sheet;
    private final UnorderedList list = new UnorderedList();
    private final TextField point = new TextField(getTranslation("check.form.point"));
    private UUID form = UUID.randomUUID();

    StepChecklist(Checklist checklist, Worksheet sheet, List<String> points) {
        this.checklist = checklist;
        this.sheet = sheet;
        list.addClassNames("plain", "checklist");
        points.forEach(words -> list.add(new ListItem(box(words))));
        sheet.checks().forEach(own -> list.add(item(own)));
        point.setManualValidation(true);
        Button add = new Button(getTranslation("check.form.add"), click -> add());
        Div adding = new Div(point, add);
        adding.addClassName("own-check-form");
        add(new H2(getTranslation("roadmap.step.checklist")), list, adding);
    }

    private Checkbox box(String words) {
        Checkbox box = new Checkbox(words, sheet.isTicked(words));
        box.addValueChangeListener(change -> checklist.tick(sheet.item(), TickKind.POINT, words, change.getValue()));
        return box;
    }

    private ListItem item(OwnCheck own) {
        Checkbox box = new Checkbox(own.content(), own.ticked());
        box.addValueChangeListener(change -> checklist.tick(own.id(), change.getValue()));
        Button remove = new Button(getTranslation("check.remove"));
        remove.setAriaLabel(getTranslation("check.remove.which", own.content()));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ListItem item = new ListItem(box, remove);
        item.addClassName("own-check");
        remove.addClickListener(
                click -> remove(new OwnCheck(own.id(), own.item(), own.content(), box.getValue()), item));
        return item;
    }

    private void add() {
        String words = point.getValue().strip();
        point.setInvalid(words.isEmpty() || words.length() > Checklist.MAX_CONTENT);
        if (point.isInvalid()) {
            point.setErrorMessage(
                    words.isEmpty()
                            ? getTranslation("check.problem.empty")
                            : getTranslation("check.problem.too-long", words.length() - Checklist.MAX_CONTENT));
            point.focus();
            return;
        }
        checklist
                .add(sheet.item(), words, form)
                .ifPresentOrElse(
                        own -> {
                            form = UUID.randomUUID();
                            list.add(item(own));
                            point.clear();
                            point.focus();
                        },
                        () -> {
                            point.setErrorMessage(getTranslation("check.problem.too-many"));
                            point.setInvalid(true);
                        });
    }

    private void remove(OwnCheck own, ListItem item) {
        checklist.remove(own.id());
        list.remove(item);
        point.focus();
        Notifications.undoable(
                getTranslation("check.removed", own.content()), getTranslation("roadmap.undo"), () -> restore(own));
    }

    private void restore(OwnCheck own) {
        checklist.restore(own);
        list.add(item(own));
    }
}
