package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import io.cairn.shared.Markdown;

/** A README as it will be read. */
class Readme extends Div {

    Readme(String markdown) {
        addClassName("readme");
        show(markdown);
    }

    void show(String markdown) {
        removeAll();
        add(new Html("<div>" + Markdown.toHtml(markdown) + "</div>"));
    }
}
