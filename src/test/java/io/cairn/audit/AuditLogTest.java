package io.cairn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
class AuditLogTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SignUp signUp;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private AccountInfo admin;

    /** Something that nobody else's entries are about. */
    private final AuditSubject thing = AuditSubject.of("unit/" + UUID.randomUUID());

    @BeforeEach
    void signIn() {
        admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        TestPeople.signIn(admin);
    }

    private void change(AuditSubject subject, AuditDetail... details) {
        transaction.executeWithoutResult(status -> log.record(AuditAct.THING_CHANGED, subject, details));
    }

    @Test
    void saysWhoDidWhatToWhat() {
        change(thing, new AuditDetail("title", "Old", "New"));
        assertThat(trail.last(thing, 20)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(admin.id());
            assertThat(entry.actorName()).isEqualTo(admin.displayName());
            assertThat(entry.act()).isEqualTo(AuditAct.THING_CHANGED);
            assertThat(entry.subject()).isEqualTo(thing);
            assertThat(entry.details()).containsExactly(new AuditDetail("title", "Old", "New"));
        });
    }

    @Test
    void whatWasRolledBackIsNotOnRecord() {
        transaction.executeWithoutResult(status -> {
            log.record(AuditAct.THING_REMOVED, thing);
            status.setRollbackOnly();
        });
        assertThat(trail.last(thing, 20)).isEmpty();
    }

    @Test
    void manyAtOnceAreOneStatement() {
        List<AuditRecord> records = IntStream.range(0, 50)
                .mapToObj(n -> new AuditRecord(AuditAct.THING_CREATED, thing, List.of(AuditDetail.of("n", n))))
                .toList();
        assertThat(Statements.during(() -> transaction.executeWithoutResult(status -> log.recordAll(null, records))))
                .hasSize(1);
        assertThat(trail.last(thing, 100))
                .hasSize(50)
                .allSatisfy(entry -> assertThat(entry.actorName()).isNull());
    }

    @Test
    void longTextsAreShortened() {
        change(thing, AuditDetail.of("reason", "\uD83E\uDEA8".repeat(2_000) + "\0"));
        String kept = trail.last(thing, 1).getFirst().details().getFirst().after();
        assertThat(kept).endsWith("…");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(AuditDetail.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set act = 'X' where id = -1",
                "delete from audit_entry",
                "truncate audit_entry"
            })
    void whatIsOnRecordStays(String attempt) {
        change(thing);
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("append-only");
        assertThat(trail.last(thing, 1)).hasSize(1);
    }

    /** Where the portal owns its tables and is no superuser, as it should be. */
    @Test
    void theOwnerOfTheTableHasNoRightToChangeItEither() {
        assertThat(jdbc.sql("""
                        select count(*) from information_schema.role_table_grants
                         where table_name = 'audit_entry' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')""").query(Integer.class).single()).isZero();
    }

    @Test
    void entriesAreFoundByWhoDidItWhatAndWhen() {
        AuditSubject other = AuditSubject.account(admin.id());
        change(thing);
        change(other);
        var mine = new AuditFilter(admin.email(), null, "", null, null);
        assertThat(trail.page(mine, 0, 10).entries())
                .extracting(AuditEntry::subject)
                .containsExactly(other, thing);
        assertThat(trail.page(mine, 1, 1)).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.entries()).extracting(AuditEntry::subject).containsExactly(thing);
        });
        assertThat(count(new AuditFilter(admin.id().toString(), AuditAct.THING_CHANGED, "", null, null)))
                .isEqualTo(2);
        assertThat(count(new AuditFilter(admin.email(), AuditAct.THING_REMOVED, "", null, null)))
                .isZero();
        assertThat(count(new AuditFilter("", null, thing.id().substring(2), null, null)))
                .isOne();
        assertThat(count(new AuditFilter("", null, admin.email(), null, null))).isOne();
        var at = trail.last(thing, 1).getFirst().at();
        assertThat(count(new AuditFilter("", null, thing.toString(), at, at.plusSeconds(1))))
                .isOne();
        assertThat(count(new AuditFilter("", null, thing.toString(), at.plusSeconds(1), null)))
                .isZero();
        assertThat(count(new AuditFilter("", null, thing.toString(), null, at))).isZero();
    }

    private int count(AuditFilter filter) {
        return trail.page(filter, 0, 10).total();
    }

    @Test
    void anExportHasAllOfTheFilterAndIsOnRecordItself() {
        List<AuditRecord> many = IntStream.range(0, 2_500)
                .mapToObj(n -> new AuditRecord(AuditAct.THING_CHANGED, thing, List.of(AuditDetail.of("n", n))))
                .toList();
        transaction.executeWithoutResult(status -> log.recordAll(many));
        List<AuditEntry> exported = new ArrayList<>();
        trail.export(AuditFilter.about(thing), "csv", exported::add);
        assertThat(exported).hasSize(2_500).isSortedAccordingTo((one, next) -> Long.compare(next.id(), one.id()));
        assertThat(trail.page(new AuditFilter(admin.email(), AuditAct.AUDIT_EXPORTED, "", null, null), 0, 1)
                        .entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).contains(AuditDetail.of("filter", thing.toString())));
    }

    @Test
    void onlyAdminsRead() {
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.MENTOR));
        assertThatThrownBy(() -> trail.page(AuditFilter.ALL, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trail.export(AuditFilter.ALL, "csv", entry -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }
}
