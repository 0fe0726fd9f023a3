package io.cairn.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before a conversation is ended for both. */
class EndConversationDialog extends Dialog {

    EndConversationDialog(SerializableRunnable onEnd) {
        setHeaderTitle(getTranslation("reviews.talk.end.title"));
        add(new Paragraph(getTranslation("reviews.talk.end.text")));
        Button keep = new Button(getTranslation("reviews.talk.end.keep"), click -> close());
        keep.setAutofocus(true);
        Button end = new Button(getTranslation("reviews.talk.end.confirm"), click -> {
            close();
            onEnd.run();
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(keep, end);
    }
}
