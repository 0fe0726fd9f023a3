package io.cairn.account.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain HTTP client with cookies that does not follow redirects and may claim any origin. */
public class WebClient {

    static {
        // A browser names the origin itself; here the test does.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Map<String, String> cookies;
    private final Map<String, String> headers;

    public WebClient(int port) {
        this(port, new LinkedHashMap<>(), Map.of());
    }

    private WebClient(int port, Map<String, String> cookies, Map<String, String> headers) {
        this.port = port;
        this.cookies = cookies;
        this.headers = headers;
    }

    /** The same browser, sending one more header. */
    public WebClient with(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new WebClient(port, cookies, more);
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void forget(String cookie) {
        cookies.remove(cookie);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html,*/*;q=0.8"));
    }

    /** What comes as it comes, for files. */
    public HttpResponse<byte[]> bytes(String path) {
        return send(HttpRequest.newBuilder(address(path)), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public HttpResponse<String> post(String path, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String email, String password) {
        return post("/sign-in", "username=%s&password=%s".formatted(encoded(email), encoded(password)));
    }

    public HttpResponse<String> signInAndStay(String email, String password) {
        return post("/sign-in", "username=%s&password=%s&stay=on".formatted(encoded(email), encoded(password)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<T> response = client.send(request.build(), body);
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty() || setCookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }
}
