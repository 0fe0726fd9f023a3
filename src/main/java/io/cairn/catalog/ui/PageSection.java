package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under its own h2, which names the region and can be linked to. */
class PageSection extends Section {

    PageSection(String id, String title, Component... content) {
        setId(id);
        addClassName("page-section");
        H2 heading = new H2(title);
        heading.setId(id + "-title");
        getElement().setAttribute("aria-labelledby", id + "-title");
        add(heading);
        add(content);
    }
}
