package io.cairn.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.ui.WebClient;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.support.OverTheWire;
import io.cairn.support.TestPeople;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OverTheWire
class AuditExportTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SignUp signUp;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final AuditSubject thing = AuditSubject.of("unit/" + UUID.randomUUID());
    private WebClient browser;
    private AccountInfo person;

    @BeforeEach
    void twoEntries() {
        person = TestPeople.newLearner(signUp);
        transaction.executeWithoutResult(status -> {
            log.record(AuditAct.THING_CREATED, thing, AuditDetail.of("title", "=cmd()"));
            log.record(AuditAct.THING_CHANGED, thing, new AuditDetail("title", "=cmd()", "Ärger \"2\""));
        });
        browser = new WebClient(port);
    }

    private HttpResponse<String> ask(String format, String more) {
        return browser.get("/" + AuditExport.PATH + format + "?subject=" + thing + more);
    }

    private void signInAsAdmin() {
        database.sql("insert into account_authority (account_id, authority) values (?, 'ADMIN')")
                .param(person.id())
                .update();
        browser.signIn(person.email(), TestPeople.PASSWORD);
    }

    @Test
    void nobodyButAdminsGetsIt() {
        assertThat(ask("csv", "").statusCode()).isEqualTo(404);
        browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(ask("csv", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aSpreadsheetGetsExactlyWhatIsFiltered() {
        signInAsAdmin();
        HttpResponse<String> answer = ask("csv", "&act=THING_CHANGED");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "cairn-audit.csv");
        assertThat(answer.body().lines()).hasSize(2).last().asString().contains("title: =cmd() → Ärger \"\"2\"\"");
        assertThat(ask("csv", "&act=NO_SUCH_ACT").statusCode()).isEqualTo(404);
        assertThat(ask("csv", "&from=yesterday").statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramGetsALineForEachEntry() {
        signInAsAdmin();
        assertThat(ask("jsonl", "").body().lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"act\":\"THING_CHANGED\"", "\"before\":\"=cmd()\"", "\"after\":\"Ärger \\\"2\\\"\"");
    }
}
