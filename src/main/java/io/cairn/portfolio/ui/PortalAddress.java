package io.cairn.portfolio.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses, as the person's browser knows the portal. */
final class PortalAddress {

    private PortalAddress() {}

    static String of(String path) {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .path("/" + path)
                .toUriString();
    }
}
