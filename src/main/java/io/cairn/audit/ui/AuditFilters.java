package io.cairn.audit.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.audit.AuditAct;

/** Which entries to show. */
class AuditFilters extends Div {

    private static final int LONGEST = 100;
    private static final int PAUSE_MS = 400;

    private final TextField actor = new TextField(AuditWords.text("actor"));
    private final Select<AuditAct> act = new Select<>();
    private final TextField subject = new TextField(AuditWords.text("subject"));
    private final DatePicker from = new DatePicker(AuditWords.text("from"));
    private final DatePicker to = new DatePicker(AuditWords.text("to"));
    private final SerializableConsumer<AuditQuery> onChoice;

    AuditFilters(SerializableConsumer<AuditQuery> onChoice) {
        this.onChoice = onChoice;
        addClassName("audit-filters");
        actor.setHelperText(AuditWords.text("actor.help"));
        subject.setHelperText(AuditWords.text("subject.help"));
        act.setLabel(AuditWords.text("act"));
        act.setItems(AuditAct.values());
        act.setEmptySelectionAllowed(true);
        act.setEmptySelectionCaption(AuditWords.text("act.any"));
        act.setItemLabelGenerator(one -> one == null ? AuditWords.text("act.any") : AuditWords.act(one));
        searches(actor);
        searches(subject);
        chooses(act);
        chooses(from);
        chooses(to);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        to.setI18n(new DatePicker.DatePickerI18n().setMinErrorMessage(AuditWords.text("to.before")));
        add(actor, act, subject, from, to);
    }

    private void searches(TextField field) {
        field.setMaxLength(LONGEST);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        chooses(field);
    }

    private void chooses(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose();
            }
        });
    }

    private void choose() {
        onChoice.accept(
                new AuditQuery(actor.getValue(), act.getValue(), subject.getValue(), from.getValue(), to.getValue()));
    }

    void show(AuditQuery query) {
        // What is being typed may be ahead of the address by a space.
        if (!actor.getValue().strip().equals(query.actor())) {
            actor.setValue(query.actor());
        }
        if (!subject.getValue().strip().equals(query.subject())) {
            subject.setValue(query.subject());
        }
        act.setValue(query.act());
        from.setValue(query.from());
        to.setMin(query.from());
        to.setValue(query.to());
    }
}
