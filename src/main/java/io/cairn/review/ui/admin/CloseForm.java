package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

/** Takes a submission out of the queue for good, after asking. */
class CloseForm extends Section {

    private final ReasonField reason = new ReasonField(text("close.reason"));

    /** @param close does it; only called with a reason, and after it was confirmed */
    CloseForm(String title, SerializableConsumer<String> close) {
        addClassNames("panel", "stack");
        Button act = new Button(text("close"), click -> {
            if (reason.check()) {
                new ConfirmDialog(
                                text("close.title", title),
                                text("close.means"),
                                text("close.confirm"),
                                () -> close.accept(reason.getValue()))
                        .open();
            } else {
                reason.focus();
            }
        });
        add(new H2(text("close")), new Paragraph(text("close.text")), reason, act);
    }
}
