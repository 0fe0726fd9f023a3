package io.cairn.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.interview.InterviewChangeException;
import java.util.List;
import java.util.Optional;

/** Asks for a few words before something happens to an interview; closes only when it has happened. */
class InterviewDialog extends Dialog {

    private final TextArea words = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final Button act = new Button();
    private final SerializableFunction<String, Optional<String>> action;

    /** @param action does it with the words; answers with what is in the way, if anything */
    InterviewDialog(String title, List<String> facts, SerializableFunction<String, Optional<String>> action) {
        this.action = action;
        addClassName("interview-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        words.setManualValidation(true);
        words.setWidthFull();
        Div content = new Div();
        content.addClassName("stack");
        facts.forEach(fact -> content.add(new Paragraph(fact)));
        content.add(words, problem);
        add(content);
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        act.addClickListener(click -> {
            try {
                act();
            } finally {
                act.setEnabled(true);
            }
        });
        getFooter().add(new Button(InterviewWords.text("dialog.back"), click -> close()), act);
    }

    InterviewDialog asking(String label, int atMost, boolean required) {
        words.setLabel(label);
        words.setMaxLength(atMost);
        words.setRequiredIndicatorVisible(required);
        words.setHelperText(InterviewWords.text("dialog.length", atMost));
        return this;
    }

    InterviewDialog filledWith(String text) {
        words.setValue(text);
        return this;
    }

    InterviewDialog doing(String label) {
        act.setText(label);
        return this;
    }

    private void act() {
        problem.setVisible(false);
        words.setInvalid(false);
        try {
            action.apply(words.getValue()).ifPresentOrElse(this::refuse, this::close);
        } catch (InterviewChangeException e) {
            String text = InterviewWords.text("problem." + e.problem().name());
            switch (e.problem()) {
                case REASON_MISSING, TOO_LONG -> refuseWords(text);
                case HAS_BEGUN, HAS_NOT_BEGUN, IS_OVER -> refuse(text);
            }
        }
    }

    private void refuseWords(String text) {
        words.setErrorMessage(text);
        words.setInvalid(true);
        words.focus();
    }

    private void refuse(String text) {
        problem.setText(text);
        problem.setVisible(true);
    }
}
