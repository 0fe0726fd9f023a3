package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;

/**
 * Filters of one kind. Each chip is a link to the same page with that filter added or taken away, so that bookmarks and
 * the back button work; chosen ones carry a tick.
 */
class ChipRow extends Div {

    private final UnorderedList chips = new UnorderedList();

    ChipRow(String id, String label) {
        addClassName("chip-row");
        Span text = new Span(label);
        text.setId(id);
        text.addClassName("chip-row-label");
        chips.addClassNames("plain", "chips");
        chips.getElement().setAttribute("aria-labelledby", id);
        add(text, chips);
    }

    void chip(String text, boolean chosen, Location toggled) {
        Anchor chip = new Anchor(toggled.getPathWithQueryParameters(), text);
        chip.addClassName("chip");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        chips.add(new ListItem(chip));
    }
}
