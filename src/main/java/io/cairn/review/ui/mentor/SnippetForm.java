package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.review.Snippet;

/** Title and text of a snippet. */
class SnippetForm extends Composite<Div> {

    private final TextField title = new TextField(text("snippet.title"));
    private final TextArea words = new TextArea(text("snippet.text"));
    private final Button save;
    private final Div buttons = new Div();

    SnippetForm(String saveText) {
        title.setMaxLength(Snippet.MAX_TITLE_LENGTH);
        title.setHelperText(text("snippet.title.help", Snippet.MAX_TITLE_LENGTH));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setErrorMessage(text("snippet.title.missing"));
        words.setMaxLength(Snippet.MAX_TEXT_LENGTH);
        words.setHelperText(text("snippet.text.help", Snippet.MAX_TEXT_LENGTH));
        words.setMinRows(3);
        save = new Button(saveText);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        buttons.add(save);
        buttons.addClassName("row");
        getContent().addClassNames("stack", "snippet-form");
        getContent().add(title, words, buttons);
    }

    /** @param action saves what is {@link #title()} and {@link #words()}; only called when there is a title */
    void onSave(SerializableRunnable action) {
        save.addClickListener(click -> {
            try {
                title.setInvalid(title.getValue().isBlank());
                if (title.isInvalid()) {
                    title.focus();
                } else {
                    action.run();
                }
            } finally {
                save.setEnabled(true);
            }
        });
    }

    void onCancel(SerializableRunnable action) {
        buttons.add(new Button(text("snippet.cancel"), click -> action.run()));
    }

    void show(Snippet snippet) {
        title.setValue(snippet.title());
        words.setValue(snippet.text());
    }

    void clear() {
        title.clear();
        words.clear();
    }

    void focus() {
        title.focus();
    }

    String title() {
        return title.getValue();
    }

    String words() {
        return words.getValue();
    }
}
