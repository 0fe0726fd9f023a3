package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody gets who opens the portal for the first time. */
class FirstPageIT {

    private static final long LIMIT = 245 * 1024;

    @Test
    void theFirstPageIsLight() {
        try (Visit visitor = Visit.to(SharedPortal.get())) {
            AtomicLong bytes = new AtomicLong();
            CDPSession network = visitor.page().context().newCDPSession(visitor.page());
            network.send("Network.enable");
            network.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            visitor.open("");
            visitor.page().waitForTimeout(2_000);
            System.out.printf("First page: %,d bytes over the wire (limit %,d)%n", bytes.get(), LIMIT);
            assertThat(bytes.get()).isPositive().isLessThanOrEqualTo(LIMIT);
        }
    }

    /** For search engines and link checkers; people are told by the page. */
    @ParameterizedTest
    @CsvSource({
        "roles, 200",
        "roles/data-engineer, 200",
        "roles/compare, 200",
        "skills/python, 200",
        "guide/need-a-phd, 200",
        "roles/astronaut, 404",
        "skills/none, 404",
        "briefs/none, 404",
        "guide/NONE, 404",
        "no/such/page, 404"
    })
    void whatIsNotThereSaysSoWithItsStatus(String path, int status) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(SharedPortal.get().url(path)))
                    .header("Accept", "text/html")
                    .build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(status);
        }
    }
}
