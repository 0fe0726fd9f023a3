package io.cairn.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.support.PostgresForTests;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal on a database it is given: no embedded server, nobody with a known password, a link for the first admin. */
class RealPortalIT {

    private static final Pattern LINK = Pattern.compile("/setup/([A-Za-z0-9_-]{20,})");

    @TempDir
    Path folder;

    @Test
    void theFirstAdminComesFromTheOneTimeLinkInTheLog() {
        int port = Portal.freePort();
        try (Portal portal = Portal.startOn(PostgresForTests.newDatabase(), folder, port);
                Visit operator = Visit.to(portal)) {
            assertThat(Files.exists(folder.resolve("postgresql"))).isFalse();
            assertThat(portal.output()).doesNotContain(SharedPortal.PASSWORD).doesNotContain("Sign in as");
            Matcher link = LINK.matcher(portal.output());
            assertThat(link.find()).as(portal.output()).isTrue();

            operator.open("setup/" + link.group(1));
            operator.field("Email").fill("first@example.org");
            operator.field("Name").fill("First Admin");
            operator.field("Password").fill("granite-lantern-orchard-9");
            operator.page().locator("vaadin-button").last().click();
            operator.page().waitForURL(url -> !url.contains("/setup/"));

            try (Visit late = Visit.to(portal)) {
                late.open("setup/" + link.group(1));
                assertThat(late.page().locator("vaadin-password-field").count()).isZero();
            }
        }
    }

    @Test
    void aForeignPageCannotReachThePushChannel() throws Exception {
        Portal portal = SharedPortal.get();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest foreign = HttpRequest.newBuilder(URI.create(portal.url("VAADIN/push?v-r=push")))
                    .header("Origin", "https://evil.example")
                    .build();
            HttpResponse<String> answer = client.send(foreign, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }
}
