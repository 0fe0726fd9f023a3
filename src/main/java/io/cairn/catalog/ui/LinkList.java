package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Links one under another, each with what needs saying about it. */
class LinkList extends UnorderedList {

    LinkList() {
        addClassNames("plain", "link-list");
    }

    void link(Anchor link, Component... remarks) {
        ListItem item = new ListItem(link);
        item.add(remarks);
        add(item);
    }

    void link(Anchor link, String remark) {
        Span text = new Span(remark);
        text.addClassName("soft");
        link(link, text);
    }
}
