package io.cairn.portfolio.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.cairn.shared.NotFoundException;
import java.util.UUID;

/** Reads addresses of projects that people may have typed. */
final class ProjectAddress {

    private ProjectAddress() {}

    /** @throws NotFoundException if the address holds no id */
    static UUID in(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get("project").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No project '%s'".formatted(text));
        }
    }

    /** @throws NotFoundException if the text is no number */
    static int version(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new NotFoundException("No version '%s'".formatted(text));
        }
    }
}
