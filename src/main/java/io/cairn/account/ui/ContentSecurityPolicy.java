package io.cairn.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What a page may load and run: what carries the page's own random number, and nothing else. The reasons are in the
 * decision record on the content security policy.
 */
@Component
class ContentSecurityPolicy implements VaadinServiceInitListener {

    private static final String REST =
            "; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'"
                    + "; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For everything that is not a Vaadin page. */
    static final String WITHOUT_SCRIPT = "default-src 'self'; script-src 'none'; style-src 'self'" + REST;

    private static final String HEADER = "Content-Security-Policy";
    private static final int NONCE_BYTES = 16;

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // In development Vaadin loads unmarked scripts from Vite and reloads over a socket of its own.
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::protect);
        }
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, withNonce(nonce));
    }

    static String withNonce(String nonce) {
        return "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'%s"
                .formatted(nonce, REST);
    }
}
