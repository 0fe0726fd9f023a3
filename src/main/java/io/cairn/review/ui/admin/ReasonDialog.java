package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.account.AccountAccess;

/** Asks why before something is done to somebody's account, and says what it means. */
class ReasonDialog extends Dialog {

    private final ReasonField reason = new ReasonField(text("person.reason"));

    /** @param key of the words: the button's; with {@code .title} and {@code .means} what is asked */
    ReasonDialog(String key, String name, SerializableConsumer<String> act) {
        setHeaderTitle(text(key + ".title", name));
        addClassName("admin-dialog");
        reason.setMaxLength(AccountAccess.MAX_REASON_LENGTH);
        reason.setAutofocus(true);
        add(new Paragraph(text(key + ".means", name)), reason);
        Button confirm = new Button(text(key));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            try {
                if (reason.check()) {
                    close();
                    act.accept(reason.getValue());
                } else {
                    reason.focus();
                }
            } finally {
                confirm.setEnabled(true);
            }
        });
        getFooter().add(new Button(text("back"), click -> close()), confirm);
    }

    /** It may be left out. */
    ReasonDialog optional() {
        reason.setOptional();
        return this;
    }
}
