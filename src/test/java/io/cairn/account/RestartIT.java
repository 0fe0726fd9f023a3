package io.cairn.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.ui.WebClient;
import io.cairn.e2e.Portal;
import io.cairn.support.PostgresForTests;
import io.cairn.support.TestPeople;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged portal on a database of its owner: its first link, its pages' policy, and people over a restart. */
class RestartIT {

    private static final Pattern LINK = Pattern.compile("/setup/([\\w-]{43})");
    private static final Pattern NONCE = Pattern.compile("script-src 'nonce-([^']+)'");

    @TempDir
    Path folder;

    private final String database = PostgresForTests.newDatabase();

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void makeAccount(String email) {
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"));
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into account (id, version, email, email_key, display_name, password_hash, disabled,
                                             created_at, session_stamp)
                        values (?, 0, ?, ?, 'Ada', ?, false, now(), 0)
                        """)
                .params(id, email, email, "{bcrypt-11}" + new LongPasswordEncoder(11).encode(TestPeople.PASSWORD))
                .update();
        jdbc.sql("insert into account_authority (account_id, authority) values (?, 'LEARNER')")
                .params(id)
                .update();
    }

    private static String linkIn(Portal portal) {
        var link = LINK.matcher(portal.output());
        assertThat(link.find()).as("a setup link in the log").isTrue();
        return link.group(1);
    }

    @Test
    void peopleStaySignedInOverARestartAndEachStartHasItsOwnSetupLink() throws IOException {
        int port = freePort();
        WebClient browser = new WebClient(port);
        String firstLink;
        try (Portal portal = Portal.startOn(database, folder, port)) {
            firstLink = linkIn(portal);
            makeAccount("ada@example.org");
            browser.signInAndStay("ada@example.org", TestPeople.PASSWORD);
            assertThat(browser.get("/settings/password").statusCode()).isEqualTo(200);
            portal.kill();
        }
        browser.forget("JSESSIONID");
        try (Portal again = Portal.startOn(database, folder, port)) {
            assertThat(browser.get("/settings/password").statusCode()).isEqualTo(200);
            assertThat(linkIn(again)).isNotEqualTo(firstLink);
        }
    }

    @Test
    void everyPageRunsOnlyItsOwnScripts() throws IOException {
        int port = freePort();
        try (Portal portal = Portal.startOn(database, folder, port)) {
            HttpResponse<String> page = new WebClient(port).get("/sign-in");
            String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertThat(policy)
                    .contains("object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
            String nonce = nonceOf(page);
            assertThat(page.body().split("<script", -1)).hasSizeGreaterThan(2);
            for (String script : page.body().split("<script", -1)) {
                assertThat(script)
                        .satisfiesAnyOf(
                                text -> assertThat(text).startsWith("<!doctype"),
                                text -> assertThat(text.substring(0, text.indexOf('>')))
                                        .contains(nonce));
            }
            assertThat(nonceOf(new WebClient(port).get("/sign-in"))).isNotEqualTo(nonce);
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        }
    }

    private static String nonceOf(HttpResponse<String> page) {
        var nonce = NONCE.matcher(
                page.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
