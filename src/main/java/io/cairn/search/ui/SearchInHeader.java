package io.cairn.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.cairn.shared.ui.HeaderItem;
import io.cairn.shared.ui.ShellIcon;
import org.springframework.core.annotation.Order;

/** The way to the search in everybody's top bar; Ctrl K or Cmd K leads there from anywhere. */
@org.springframework.stereotype.Component
@Order(50)
class SearchInHeader implements HeaderItem {

    @Override
    public Component create() {
        Anchor link = new Anchor(SearchNavigation.SEARCH, new ShellIcon("search"));
        Span text = new Span(link.getTranslation("search.link"));
        link.add(text);
        link.addClassName("search-link");
        link.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        link.setTitle(link.getTranslation("search.shortcut"));
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(
                    link, event -> UI.getCurrent().navigate(SearchNavigation.SEARCH), Key.KEY_K, modifier);
        }
        return link;
    }
}
