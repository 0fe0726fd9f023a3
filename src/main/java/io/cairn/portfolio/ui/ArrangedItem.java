package io.cairn.portfolio.ui;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something that can be put on the page.
 *
 * @param note what is to be known about it beside its title
 * @param path where it is edited
 */
record ArrangedItem(UUID id, String title, String note, boolean shown, String path) implements Serializable {

    ArrangedItem withShown(boolean now) {
        return new ArrangedItem(id, title, note, now, path);
    }
}
