package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.HashMap;
import java.util.Map;

/**
 * Filters of one kind. Each chip is a link to the same page with that filter added or taken away, so that bookmarks and
 * the back button work; chosen ones carry a tick.
 */
public class ChipRow extends Div {

    private final Map<String, Anchor> byText = new HashMap<>();
    private final UnorderedList list = new UnorderedList();

    public ChipRow(String id, String label) {
        addClassName("chip-row");
        Span text = new Span(label);
        text.setId(id);
        text.addClassName("chip-row-label");
        list.addClassNames("plain", "chips");
        list.getElement().setAttribute("aria-labelledby", id);
        add(text, list);
    }

    /** Adds the chip or brings it up to date; a chip that is there stays, so that it keeps the focus. */
    public void chip(String text, boolean chosen, Location toggled) {
        Anchor chip = byText.computeIfAbsent(text, this::newChip);
        chip.setHref(toggled.getPathWithQueryParameters());
        chip.getElement().removeAttribute("aria-disabled").removeAttribute("title");
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        } else {
            chip.getElement().removeAttribute("aria-current");
        }
    }

    /** A filter that cannot be chosen now. */
    public void unavailable(String text, String why) {
        Anchor chip = byText.computeIfAbsent(text, this::newChip);
        chip.removeHref();
        chip.setTitle(why);
        chip.getElement().setAttribute("aria-disabled", "true").removeAttribute("aria-current");
    }

    private Anchor newChip(String text) {
        Anchor chip = new Anchor("", text);
        chip.addClassName("chip");
        list.add(new ListItem(chip));
        return chip;
    }
}
