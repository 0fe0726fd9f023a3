package io.cairn.review.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What somebody wrote, as they typed it, with a line that says what it is. */
class TypedWords extends Div {

    TypedWords(String label, String words) {
        Paragraph what = new Paragraph(label);
        what.addClassNames("soft", "small");
        Paragraph said = new Paragraph(words);
        said.addClassName("as-typed");
        add(what, said);
    }
}
