package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks before something is done to somebody, and says what it means. */
class ConfirmDialog extends Dialog {

    ConfirmDialog(String title, String meaning, String confirm, SerializableRunnable action) {
        setHeaderTitle(title);
        addClassName("admin-dialog");
        add(new Paragraph(meaning));
        Button back = new Button(text("back"), click -> close());
        back.setAutofocus(true);
        Button act = new Button(confirm, click -> {
            close();
            action.run();
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, act);
    }
}
