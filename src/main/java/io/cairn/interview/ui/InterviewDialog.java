package io.cairn.interview.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import io.cairn.interview.InterviewChangeException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;

/** Asks for a few words before something happens to an interview; closes only when it has happened. */
class InterviewDialog extends Dialog {

    private final TextArea words = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final Button act = new Button();
    private final Div facts = new Div();
    private final SerializableSupplier<List<String>> whatIsKnown;
    private final SerializableFunction<String, Optional<String>> action;
    private SerializableRunnable look = () -> {};

    /**
     * @param whatIsKnown what it is about, asked again when that has changed
     * @param action does it with the words; answers with what is in the way, if anything
     */
    InterviewDialog(
            String title,
            SerializableSupplier<List<String>> whatIsKnown,
            SerializableFunction<String, Optional<String>> action) {
        this.whatIsKnown = whatIsKnown;
        this.action = action;
        addClassName("interview-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                words.focus();
            }
        });
        problem.addClassName("form-error");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        words.setManualValidation(true);
        words.setWidthFull();
        Div content = new Div();
        content.addClassName("stack");
        content.add(facts, words, problem);
        showFacts();
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

    private void showFacts() {
        facts.removeAll();
        whatIsKnown.get().forEach(fact -> facts.add(new Paragraph(fact)));
    }

    /** @param look reads anew what has changed meanwhile */
    InterviewDialog lookingAgain(SerializableRunnable look) {
        this.look = look;
        return this;
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
        } catch (OptimisticLockingFailureException e) {
            look.run();
            showFacts();
            refuse(InterviewWords.text("problem.STALE"));
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
