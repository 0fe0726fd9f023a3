package io.cairn.portfolio.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import io.cairn.shared.NotFoundException;
import java.util.UUID;

/** Reads addresses of certifications that people may have typed. */
final class CertificationAddress {

    static final String PARAMETER = "certification";

    private CertificationAddress() {}

    /** @throws NotFoundException if the address holds no id */
    static UUID in(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get(PARAMETER).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No certification '%s'".formatted(text));
        }
    }
}
