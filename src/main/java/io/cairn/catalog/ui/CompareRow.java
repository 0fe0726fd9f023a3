package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * One row of a comparison.
 *
 * @param cells one for each career role, in their order
 */
record CompareRow(Component label, Sameness sameness, List<Component> cells) {

    /** Whether the roles have the same in a row. */
    enum Sameness {
        SAME,
        DIFFERS,
        /** Told in sentences, which always differ. */
        IN_WORDS
    }
}
