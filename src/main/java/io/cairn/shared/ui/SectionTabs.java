package io.cairn.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The navigation among the screens of one part of the portal, on top of each of them. */
public class SectionTabs extends Nav {

    private final UnorderedList list = new UnorderedList();

    /** @param label what the screens have in common, for screen readers */
    public SectionTabs(String label) {
        addClassName("section-tabs");
        getElement().setAttribute("aria-label", label);
        add(list);
    }

    /**
     * Adds a screen.
     *
     * @param path relative to the portal's root
     * @param here whether it is the one that is open
     */
    public SectionTabs with(String path, String text, boolean here) {
        Anchor link = new Anchor(path, text);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
        return this;
    }
}
