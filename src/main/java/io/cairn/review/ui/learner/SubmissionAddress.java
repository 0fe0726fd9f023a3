package io.cairn.review.ui.learner;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.cairn.shared.NotFoundException;
import java.util.UUID;

/** Reads ids in addresses that people may have typed. */
final class SubmissionAddress {

    static final String PARAMETER = "submission";

    private SubmissionAddress() {}

    /** @throws NotFoundException if the address holds no id */
    static UUID in(BeforeEnterEvent event) {
        return id(event.getRouteParameters().get(PARAMETER).orElse(""));
    }

    /** @throws NotFoundException if the text is no id */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No id '%s'".formatted(text));
        }
    }
}
