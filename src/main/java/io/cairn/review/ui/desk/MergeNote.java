package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.review.About;
import io.cairn.review.DraftMerge;

/** Says that another tab of the same mentor has written as well, and where both texts stand. */
class MergeNote extends Div {

    MergeNote() {
        addClassNames("notice-panel", "merge-note");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** @param names of what the texts are about */
    void show(DraftMerge merge, SerializableFunction<About, String> names) {
        removeAll();
        add(new Paragraph(getTranslation("desk.merge")));
        merge.both().forEach(about -> add(new Paragraph(getTranslation("desk.merge.both", names.apply(about)))));
        merge.apart().forEach(comment -> {
            Span title = new Span(getTranslation("desk.merge.apart", names.apply(comment.about())));
            Paragraph text = new Paragraph(comment.text());
            text.addClassName("as-typed");
            add(title, text);
        });
        add(new Button(getTranslation("desk.merge.close"), click -> setVisible(false)));
        setVisible(true);
    }
}
