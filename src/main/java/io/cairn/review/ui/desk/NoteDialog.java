package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.review.Person;
import io.cairn.review.ReviewDesk;
import java.util.List;

/** Asks for a note to whoever goes on with the submission. */
class NoteDialog extends Dialog {

    private final TextArea note = new TextArea(getTranslation("desk.note"));
    private final Div content = new Div();
    private final Button confirm = new Button();

    private NoteDialog(String key) {
        setHeaderTitle(getTranslation(key + ".title"));
        addClassName("note-dialog");
        note.setHelperText(getTranslation("desk.note.help"));
        note.setMaxLength(ReviewDesk.MAX_NOTE_LENGTH);
        note.setMinRows(3);
        confirm.setText(getTranslation(key + ".confirm"));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        content.addClassName("stack");
        content.add(new Paragraph(getTranslation(key + ".text")));
        add(content);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), confirm);
    }

    /** Lets go of it. */
    static NoteDialog letGo(boolean withNote, SerializableConsumer<String> action) {
        NoteDialog dialog = new NoteDialog(withNote ? "desk.let-go" : "desk.let-go.second");
        if (withNote) {
            dialog.content.add(dialog.note);
        }
        dialog.confirm.addClickListener(click -> {
            dialog.close();
            action.accept(dialog.note.getValue());
        });
        return dialog;
    }

    /** Lets another mentor have it. */
    static NoteDialog handOver(List<Person> mentors, SerializableBiConsumer<Person, String> action) {
        NoteDialog dialog = new NoteDialog("desk.hand-over");
        Select<Person> to = new Select<>();
        to.setLabel(dialog.getTranslation("desk.hand-over.to"));
        to.setItems(mentors);
        to.setItemLabelGenerator(Person::name);
        to.setManualValidation(true);
        dialog.content.add(to, dialog.note);
        if (mentors.isEmpty()) {
            to.setHelperText(dialog.getTranslation("desk.hand-over.nobody"));
        }
        dialog.confirm.addClickListener(click -> {
            Person chosen = to.getValue();
            if (chosen == null) {
                to.setErrorMessage(dialog.getTranslation("desk.hand-over.choose"));
                to.setInvalid(true);
                to.focus();
                dialog.confirm.setEnabled(true);
            } else {
                dialog.close();
                action.accept(chosen, dialog.note.getValue());
            }
        });
        return dialog;
    }
}
