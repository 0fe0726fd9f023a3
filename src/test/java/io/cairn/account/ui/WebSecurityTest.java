package io.cairn.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountAccess;
import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.account.People;
import io.cairn.account.SignUp;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What comes over the wire, from a real server. */
@OverTheWire
@Import({AdjustableClock.Instead.class, WebSecurityTest.WhoAmI.class})
class WebSecurityTest {

    private static final String WRONG = "not-the-right-password";

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Autowired
    private People people;

    @Autowired
    private AccountAccess access;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountInfo person;
    private WebClient browser;

    @BeforeEach
    void somebody() {
        person = TestPeople.newLearner(signUp);
        browser = new WebClient(port);
    }

    @AfterEach
    void forget() {
        TestPeople.signOut();
        jdbc.sql("delete from sign_in_attempt").update();
    }

    /** Views need the production bundle, which these tests come before; who is signed in can be asked without. */
    @RestController
    static class WhoAmI {

        @GetMapping("/who-am-i")
        String whoAmI() {
            return new CurrentUser().info().map(AccountInfo::email).orElse("nobody");
        }

        @GetMapping("/what-may-i")
        String whatMayI() {
            return new CurrentUser().require().authorities().toString();
        }
    }

    private boolean isSignedIn(WebClient client) {
        return client.get("/who-am-i").body().equals(person.email());
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (String path : new String[] {"/settings/password", "/actuator/health"}) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "script-src 'none'", "object-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
        }
    }

    @Test
    void signingInGivesANewSessionAndThePageThatWasAskedFor() {
        assertThat(browser.get("/settings/password")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/sign-in");
        String before = browser.cookie("JSESSIONID");
        HttpResponse<String> answer = browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/settings/password");
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        HttpResponse<String> wrong = browser.signIn(person.email(), WRONG);
        HttpResponse<String> unknown = new WebClient(port).signIn("nobody@example.org", WRONG);
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(wrong.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/sign-in?wait=0"));
    }

    @Test
    void manyWrongPasswordsWaitWhetherOrNotTheAccountExists() {
        for (String email : new String[] {person.email(), "nobody@example.org"}) {
            for (int i = 0; i < 5; i++) {
                browser.signIn(email, WRONG);
            }
            assertThat(browser.signIn(email, TestPeople.PASSWORD)
                            .headers()
                            .firstValue("Location")
                            .orElseThrow())
                    .endsWith("/sign-in?wait=2");
        }
        clock.pass(Duration.ofSeconds(2));
        browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void manyAccountsTriedFromOneAddressWait() {
        for (int i = 0; i < 20; i++) {
            browser.signIn("person%d@example.org".formatted(i), WRONG);
        }
        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotEndWith("wait=0")
                .contains("wait=");
    }

    @Test
    void aForgedForwardingHeaderDoesNotHideAnAddress() {
        for (int i = 0; i < 20; i++) {
            browser.with("X-Forwarded-For", "203.0.113." + i).signIn("person%d@example.org".formatted(i), WRONG);
        }
        assertThat(browser.with("X-Forwarded-For", "203.0.113.99")
                        .signIn(person.email(), TestPeople.PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .doesNotEndWith("wait=0")
                .contains("wait=");
    }

    @Test
    void stayingSignedInNeedsTheCookieOnly() {
        HttpResponse<String> answer = browser.signInAndStay(person.email(), TestPeople.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("cairn-stay=")
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000"));
        browser.forget("JSESSIONID");
        assertThat(isSignedIn(browser)).isTrue();
        assertThat(browser.cookie("JSESSIONID")).isNotBlank();
    }

    @Test
    void withoutTheTickNobodyStaysSignedIn() {
        browser.signIn(person.email(), TestPeople.PASSWORD);
        browser.forget("JSESSIONID");
        assertThat(isSignedIn(browser)).isFalse();
    }

    @Test
    void aDisabledPersonsSessionsEndWithinAMinute() {
        browser.signInAndStay(person.email(), TestPeople.PASSWORD);
        assertThat(isSignedIn(browser)).isTrue();
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
        access.disable(person.id(), "Left");
        clock.pass(Duration.ofSeconds(61));
        assertThat(isSignedIn(browser)).isFalse();
        assertThat(isSignedIn(browser)).isFalse();
    }

    /** With no time passing: the session has heard of it. */
    @Test
    void whatSomebodyMayDoFollowsAtOnceAndSoDoesTheEndOfTheirAccount() {
        browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(browser.get("/what-may-i").body()).doesNotContain("MENTOR");
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
        people.grant(person.id(), Authority.MENTOR, "");
        Awaitility.await().until(() -> browser.get("/what-may-i").body().contains("MENTOR"));
        people.revoke(person.id(), Authority.MENTOR, "");
        Awaitility.await().until(() -> !browser.get("/what-may-i").body().contains("MENTOR"));
        access.disable(person.id(), "Left");
        Awaitility.await().until(() -> !isSignedIn(browser));
    }

    @Test
    void signingOutNeedsTheTokenThatOnlyOurPagesKnow() {
        browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(isSignedIn(browser)).isTrue();
    }

    @Test
    void pagesOfOtherSitesCannotSignAnybodyInOrUseThePush() {
        WebClient foreign = browser.with("Origin", "https://evil.example");
        assertThat(foreign.signIn(person.email(), TestPeople.PASSWORD).statusCode())
                .isEqualTo(403);
        assertThat(foreign.get("/VAADIN/push?v-r=push").statusCode()).isEqualTo(403);
        assertThat(foreign.post("/?v-r=uidl&v-uiId=0", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.with("Origin", "null").get("/VAADIN/push").statusCode())
                .isEqualTo(403);
        assertThat(browser.with("Origin", "http://localhost:1")
                        .get("/VAADIN/push")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anUnknownAddressIsAnsweredByTheShellAndNotByTheSignIn() {
        assertThat(browser.get("/no/such/page").statusCode()).isNotIn(302, 401, 403);
        assertThat(browser.get("/actuator/env").headers().firstValue("Location").orElseThrow())
                .endsWith("/sign-in");
    }

    @Test
    void ourOwnPagesMay() {
        WebClient own = browser.with("Origin", "http://localhost:" + port);
        assertThat(own.signIn(person.email(), TestPeople.PASSWORD).statusCode()).isEqualTo(302);
        HttpResponse<String> push = own.get("/VAADIN/push?v-r=push&v-uiId=0");
        assertThat(push.statusCode()).isNotEqualTo(403);
        assertThat(push.headers().map().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }
}
