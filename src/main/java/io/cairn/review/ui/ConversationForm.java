package io.cairn.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.review.About;
import io.cairn.review.ReviewConversations;
import java.io.Serializable;
import java.util.UUID;

/** Where something is said. What was typed stays until it has been sent. */
class ConversationForm extends Composite<Div> {

    /** Sends it, and clears the form when it has been sent. */
    interface Sending extends Serializable {
        void send(About about, String text, UUID formId);
    }

    private final TextArea text = new TextArea(getTranslation("reviews.talk.text"));
    private final Select<About> about = new Select<>();
    private final Button send = new Button(getTranslation("reviews.talk.send"));
    private UUID formId = UUID.randomUUID();

    ConversationForm(AboutNames names, Sending sending) {
        about.setLabel(getTranslation("reviews.talk.about"));
        about.setItems(names.all());
        about.setItemLabelGenerator(names::of);
        about.setValue(About.whole());
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(typed -> text.setInvalid(false));
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                if (isReadable()) {
                    sending.send(about.getValue(), text.getValue(), formId);
                }
            } finally {
                send.setEnabled(true);
            }
        });
        getContent().addClassName("talk-form");
        getContent().add(about, text, send);
    }

    private boolean isReadable() {
        int length = text.getValue().strip().length();
        if (length == 0 || length > ReviewConversations.MAX_LENGTH) {
            text.setErrorMessage(
                    length == 0
                            ? getTranslation("reviews.talk.empty")
                            : getTranslation("reviews.too-long", length, ReviewConversations.MAX_LENGTH));
            text.setInvalid(true);
            text.focus();
        }
        return !text.isInvalid();
    }

    /** It has been sent; the next one is another. */
    void clear() {
        formId = UUID.randomUUID();
        text.clear();
        about.setValue(About.whole());
        text.focus();
    }

    /** Nothing more can be said; what was typed is still there to be copied. */
    void close() {
        send.setVisible(false);
        about.setVisible(false);
        text.setReadOnly(true);
        text.setHelperText(getTranslation("reviews.talk.unsent"));
        setVisible(!text.isEmpty());
    }
}
