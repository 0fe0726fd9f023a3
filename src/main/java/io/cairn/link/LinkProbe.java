package io.cairn.link;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * Looks addresses up. It asks for the head and, where that is refused, for the thing itself, of which it reads nothing but
 * the head; it follows redirects by itself, so that each is held to the same rules as the first address.
 */
class LinkProbe implements AutoCloseable {

    private static final int LONGEST = 2000;

    /** What answers so is there, for somebody. The last is what a large network of professionals tells programs. */
    private static final Set<Integer> NOT_FOR_PROGRAMS = Set.of(401, 402, 403, 405, 406, 418, 429, 451, 999);

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final LinkLimits limits;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService limiter = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("link-limit").factory());

    LinkProbe(LinkLimits limits) {
        this.limits = limits;
        this.client = LinkClient.create(limits);
    }

    /** Why an address is not gone on with. */
    private static class Refused extends Exception {

        private final LinkProblem problem;

        Refused(LinkProblem problem) {
            super(problem.name());
            this.problem = problem;
        }
    }

    /** @param next where it leads on */
    private record Answer(int status, @Nullable String next) {}

    /** Takes as long as {@link LinkLimits#whole} at most. */
    LinkResult probe(String address) {
        long until = System.nanoTime() + limits.whole().toNanos();
        Set<URI> seen = new HashSet<>();
        Integer status = null;
        try {
            URI first = checked(address);
            URI here = first;
            while (seen.size() <= limits.redirects() && seen.add(here)) {
                Answer answer = ask(here, until);
                status = answer.status();
                String next = answer.next();
                if (next == null) {
                    return judged(answer.status(), here.equals(first) ? null : here.toString());
                }
                here = checked(resolved(here, next));
            }
            return LinkResult.broken(LinkProblem.ENDLESS_REDIRECT, status);
        } catch (Refused e) {
            return LinkResult.broken(e.problem, status);
        } catch (IOException e) {
            return LinkResult.broken(problem(e, until), status);
        }
    }

    private static String resolved(URI here, String next) throws Refused {
        try {
            return here.resolve(next.strip()).toString();
        } catch (IllegalArgumentException e) {
            throw new Refused(LinkProblem.BAD_ADDRESS);
        }
    }

    private URI checked(String text) throws Refused {
        try {
            URI address = new URI(new URI(text.strip()).toASCIIString());
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean secure = scheme.equals("https");
            int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
            if ((secure || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && text.length() <= LONGEST
                    && limits.ports().test(port)) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Neither is it an address.
        }
        throw new Refused(LinkProblem.BAD_ADDRESS);
    }

    private Answer ask(URI address, long until) throws IOException {
        Answer head;
        try {
            head = send(new HttpHead(address), until);
        } catch (UnknownHostException | SSLException e) {
            throw e;
        } catch (IOException e) {
            if (System.nanoTime() >= until) {
                throw e;
            }
            // Some servers hang up on what they do not know.
            head = new Answer(HttpStatus.SC_METHOD_NOT_ALLOWED, null);
        }
        return head.status() < HttpStatus.SC_BAD_REQUEST ? head : send(new HttpGet(address), until);
    }

    private Answer send(HttpUriRequestBase request, long until) throws IOException {
        ScheduledFuture<?> limit =
                limiter.schedule(request::cancel, Math.max(1, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        try {
            ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(request), request, null);
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            boolean leadsOn = REDIRECTS.contains(response.getCode()) && location != null;
            return new Answer(response.getCode(), leadsOn ? location.getValue() : null);
        } catch (HttpException e) {
            throw new IOException(e);
        } finally {
            limit.cancel(false);
            // Hangs up. Closing the answer would read the rest of it first, which may be endless.
            request.cancel();
        }
    }

    private static LinkResult judged(int status, @Nullable String finalAddress) {
        if (status < HttpStatus.SC_REDIRECTION) {
            LinkState state = finalAddress == null ? LinkState.FINE : LinkState.REDIRECTED;
            return new LinkResult(state, null, status, finalAddress);
        }
        return NOT_FOR_PROGRAMS.contains(status)
                ? new LinkResult(LinkState.UNSURE, null, status, finalAddress)
                : LinkResult.broken(LinkProblem.STATUS, status);
    }

    private static LinkProblem problem(IOException failure, long until) {
        return switch (failure) {
            case PrivateAddressException any -> LinkProblem.PRIVATE_ADDRESS;
            case UnknownHostException any -> LinkProblem.NO_SUCH_HOST;
            case SSLException any -> LinkProblem.BAD_CERTIFICATE;
            case InterruptedIOException any -> LinkProblem.TIMEOUT;
            default -> System.nanoTime() >= until ? LinkProblem.TIMEOUT : LinkProblem.NO_CONNECTION;
        };
    }

    @Override
    public void close() throws IOException {
        limiter.shutdownNow();
        client.close();
    }
}
