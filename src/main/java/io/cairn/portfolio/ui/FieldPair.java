package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What one field holds here and there, side by side. */
class FieldPair extends Div {

    FieldPair(String firstLabel, String first, String secondLabel, String second) {
        addClassName("field-pair");
        add(side(firstLabel, first), side(secondLabel, second));
    }

    private static Div side(String label, String value) {
        Paragraph name = new Paragraph(label);
        name.addClassNames("soft", "small");
        Paragraph text = new Paragraph(value);
        text.addClassName("as-typed");
        return new Div(name, text);
    }
}
