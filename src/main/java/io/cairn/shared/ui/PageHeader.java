package io.cairn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: its one h1, a line that says what it is for, and what can be done with the whole. */
public class PageHeader extends Header {

    public PageHeader(String title) {
        addClassName("page-header");
        add(new H1(title));
    }

    public PageHeader(String title, String lead) {
        this(title);
        Paragraph line = new Paragraph(lead);
        line.addClassName("lead");
        add(line);
    }

    /** Puts actions at the end of the head. */
    public PageHeader withActions(Component... actions) {
        Div group = new Div(actions);
        group.addClassName("page-actions");
        add(group);
        return this;
    }
}
