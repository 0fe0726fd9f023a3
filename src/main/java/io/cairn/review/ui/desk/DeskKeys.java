package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** Keys of the desk, which the browser hears where nothing is being typed; "?" tells them. */
@Tag("cairn-desk-keys")
@JsModule("./review-desk.js")
class DeskKeys extends Component {

    private static final String[] KEYS = {"j", "k", "level", "c", "v", "w", "r", "help"};

    DeskKeys(SerializableRunnable toWork, SerializableRunnable toReview) {
        getElement().addEventListener("help", event -> help());
        getElement().addEventListener("work", event -> toWork.run());
        getElement().addEventListener("review", event -> toReview.run());
    }

    /** Opens the list of keys. */
    void help() {
        Dialog dialog = new Dialog(getTranslation("desk.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("key-list");
        for (String key : KEYS) {
            Span cap = new Span(getTranslation("desk.key.%s.cap".formatted(key)));
            cap.addClassName("key-cap");
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(getTranslation("desk.key." + key)));
        }
        Paragraph note = new Paragraph(getTranslation("desk.keys.note"));
        note.addClassNames("soft", "small");
        dialog.add(list, note);
        dialog.getFooter().add(new Button(getTranslation("desk.close"), click -> dialog.close()));
        dialog.open();
    }
}
