package io.cairn.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the portal, shows its first page to itself and stops. The build does so once, so that the JVM can keep what it
 * worked out meanwhile: a portal that begins with that starts in about a third of the processor time.
 */
@Component
@ConditionalOnProperty("cairn.rehearsal")
class Rehearsal {

    private int port;

    @EventListener
    void listensAt(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @EventListener
    void perform(ApplicationReadyEvent event) {
        ConfigurableApplicationContext context = event.getApplicationContext();
        // Whoever tells of the event waits for its listeners, and stopping would wait for whoever tells.
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> showsFirstPage() ? 0 : 1)), "rehearsal")
                .start();
    }

    private boolean showsFirstPage() {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            HttpRequest firstPage = HttpRequest.newBuilder(URI.create("http://localhost:" + port))
                    .build();
            return browser.send(firstPage, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
