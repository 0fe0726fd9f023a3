package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Span;

/** A word set apart, such as "Free" or "Retired"; the word says it all, the tint only helps. */
class Badge extends Span {

    Badge(String text, String... tints) {
        super(text);
        addClassName("badge");
        addClassNames(tints);
    }
}
