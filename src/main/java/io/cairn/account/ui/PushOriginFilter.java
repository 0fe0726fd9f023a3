package io.cairn.account.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps other sites' pages out. Browsers name the page a request comes from in the Origin header; requests that change
 * something, and every request to Vaadin's push endpoint, are refused when that is not this portal. Vaadin's push
 * endpoint on its own would welcome any origin, with credentials, so its answers lose those headers as well.
 */
class PushOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean push = isPush(request);
        if ((push || !READING.contains(request.getMethod())) && !isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, push ? new WithoutWelcome(response) : response);
    }

    private static boolean isPush(HttpServletRequest request) {
        return request.getRequestURI().toLowerCase(Locale.ROOT).contains("/vaadin/push")
                || "push".equals(request.getParameter("v-r"))
                || request.getHeader(HttpHeaders.UPGRADE) != null;
    }

    /** Requests without an origin do not come from a page of another site: browsers always name it. */
    private static boolean isOwn(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return true;
        }
        try {
            URI page = new URI(origin);
            return request.getServerName().equalsIgnoreCase(page.getHost()) && isSamePort(page, request);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Behind a proxy that ends TLS the browser says https where the request says http, both without a port. */
    private static boolean isSamePort(URI page, HttpServletRequest request) {
        int usual = "https".equalsIgnoreCase(page.getScheme()) ? 443 : 80;
        int port = page.getPort() == -1 ? usual : page.getPort();
        int asked = request.getServerPort();
        return port == asked || port == usual && (asked == 80 || asked == 443);
    }

    /** Drops whatever would allow another site's page to read the answer. */
    private static class WithoutWelcome extends HttpServletResponseWrapper {

        WithoutWelcome(HttpServletResponse response) {
            super(response);
        }

        private static boolean isWelcome(String name) {
            return name.toLowerCase(Locale.ROOT).startsWith("access-control-");
        }

        @Override
        public void setHeader(String name, String value) {
            if (!isWelcome(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!isWelcome(name)) {
                super.addHeader(name, value);
            }
        }
    }
}
