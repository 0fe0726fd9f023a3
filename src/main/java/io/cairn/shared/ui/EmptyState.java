package io.cairn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here and offers the one next action. */
public class EmptyState extends Div {

    public EmptyState(String title, String text, Component... action) {
        addClassName("empty-state");
        add(new H2(title), new Paragraph(text));
        add(action);
    }
}
