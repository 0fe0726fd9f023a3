package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import io.cairn.review.Person;
import java.util.List;
import java.util.UUID;

/** Gives a submission to a mentor before all others. */
class ReassignForm extends Section {

    private final ComboBox<Person> mentor = new ComboBox<>(text("reassign.mentor"));
    private final ReasonField reason = new ReasonField(text("reassign.reason"));

    /** @param reassign does it; only called with a mentor and a reason */
    ReassignForm(List<Person> mentors, SerializableBiConsumer<UUID, String> reassign) {
        addClassNames("panel", "stack");
        add(new H2(text("reassign")));
        if (mentors.isEmpty()) {
            add(new Paragraph(text("reassign.nobody")));
            return;
        }
        mentor.setItems(mentors);
        mentor.setItemLabelGenerator(Person::name);
        mentor.setRequiredIndicatorVisible(true);
        mentor.setManualValidation(true);
        mentor.setErrorMessage(text("reassign.mentor.missing"));
        mentor.setWidthFull();
        Button act = new Button(text("reassign"));
        act.setDisableOnClick(true);
        act.addClickListener(click -> {
            try {
                if (isComplete()) {
                    reassign.accept(mentor.getValue().id(), reason.getValue());
                }
            } finally {
                act.setEnabled(true);
            }
        });
        add(new Paragraph(text("reassign.means")), mentor, reason, act);
    }

    private boolean isComplete() {
        mentor.setInvalid(mentor.isEmpty());
        boolean complete = reason.check() & !mentor.isInvalid();
        if (mentor.isInvalid()) {
            mentor.focus();
        } else if (!complete) {
            reason.focus();
        }
        return complete;
    }
}
