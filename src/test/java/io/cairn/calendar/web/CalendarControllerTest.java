package io.cairn.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.calendar.CalendarSettings;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a calendar program gets over the wire. */
@OverTheWire
class CalendarControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private CalendarSettings settings;

    @Autowired
    private SignUp signUp;

    private WebClient program;
    private String secret;

    @BeforeEach
    void aLearnerWithAnAddress() {
        TestPeople.signInNewLearner(signUp);
        secret = settings.renew();
        program = new WebClient(port);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void itNeedsNoSessionAndSetsNoCookie() {
        HttpResponse<String> answer = program.get("/calendar/" + secret + ".ics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        URI address = URI.create("http://localhost:" + port + "/calendar/" + secret + ".ics");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String validator = client.send(
                            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            HttpResponse<String> again = client.send(
                    HttpRequest.newBuilder(address)
                            .header("If-None-Match", validator)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void anAddressThatLeadsNowhereSaysSoInASentence() {
        settings.renew();
        for (String path :
                List.of("/calendar/" + secret + ".ics", "/calendar/guess.ics", "/calendar/", "/calendar/a/b")) {
            HttpResponse<String> answer = program.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
            assertThat(answer.body()).startsWith("There is no calendar at this address.");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void theDownloadIsForWhoeverIsSignedIn() {
        assertThat(program.get("/settings/calendar/cairn.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whoAsksTooOftenWaitsAnHourAtMost() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T10:00:00Z"));
        InstantSource source = now::get;
        ReadingLimit limit = new ReadingLimit(source.withZone(ZoneOffset.UTC));
        for (int i = 0; i < ReadingLimit.READINGS; i++) {
            assertThat(limit.waiting("203.0.113.7")).isZero();
        }
        now.set(now.get().plus(Duration.ofMinutes(20)));
        assertThat(limit.waiting("203.0.113.7")).isEqualTo(Duration.ofMinutes(40));
        assertThat(limit.waiting("203.0.113.8")).isZero();
        now.set(now.get().plus(Duration.ofMinutes(41)));
        assertThat(limit.waiting("203.0.113.7")).isZero();
    }
}
