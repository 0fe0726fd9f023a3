package io.cairn.shared.ui;

import com.vaadin.flow.component.html.Span;

/**
 * A picture that goes with a word in the shell; nothing for those who listen. Drawn by the stylesheet from one small
 * file, because every first visit pays for it.
 */
public class ShellIcon extends Span {

    /** @param name of a file in {@code frontend/styles/icons} and of a rule in {@code shell.css} */
    public ShellIcon(String name) {
        addClassName("shell-icon");
        getElement().setAttribute("data-icon", name).setAttribute("aria-hidden", "true");
    }
}
