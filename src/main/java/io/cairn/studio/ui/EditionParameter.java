package io.cairn.studio.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.jspecify.annotations.Nullable;

/** The older edition that an address is about. */
final class EditionParameter {

    private EditionParameter() {}

    /** Its number; {@code null} for the draft, and where the address says nonsense. */
    static @Nullable Integer in(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("edition")
                .filter(text -> text.matches("[1-9][0-9]{0,8}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}
