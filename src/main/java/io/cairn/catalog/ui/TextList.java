package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Sentences as a plain bulleted list. */
class TextList extends UnorderedList {

    TextList(List<String> texts) {
        addClassName("text-list");
        texts.forEach(text -> add(new ListItem(text)));
    }
}
