package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.TranslationId;

/** What a text says in the original, beside the field for its translation. */
class OriginalText extends Div {

    OriginalText(String text) {
        addClassName("edit-original");
        Span label = new Span(EditWords.text("original"));
        label.addClassNames("soft", "small");
        Paragraph original = new Paragraph(text);
        original.addClassName("as-written");
        original.getElement().setAttribute("lang", TranslationId.ORIGINAL);
        add(label, original);
    }
}
