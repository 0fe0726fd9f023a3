package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@CairnTest
@Transactional
@TestPropertySource(properties = "spring.application.name=studio")
class DraftThingsTest {

    @Autowired
    private DraftThings things;

    @Autowired
    private DraftStore draft;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient sql;

    private AccountInfo admin() {
        AccountInfo admin = TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN);
        TestPeople.signIn(admin);
        return admin;
    }

    @AfterEach
    void leave() {
        TestPeople.signOut();
    }

    @Test
    void everyKindHasAListWithAsManyAsAreCounted() {
        admin();
        for (DraftCount count : things.counts()) {
            assertThat(things.of(count.kind()).entries()).as("%s", count.kind()).hasSize(count.things());
        }
    }

    @Test
    void whoChangedSomethingLastIsSaidUnlessAnImportCameAfter() {
        AccountInfo admin = admin();
        sql.sql("update draft_skill set name = 'SQL and more', changed_at = now() where slug = 'sql'")
                .update();
        audit.record(AuditAct.THING_CHANGED, AuditSubject.of("skill/sql"));
        DraftEntry entry = entry("sql");
        assertThat(entry.changedBy()).isEqualTo(admin.displayName());
        assertThat(entry.changedAt()).isAfter(Instant.now().minus(Duration.ofHours(1)));
        assertThat(entry.change()).isEqualTo(ThingDifference.Change.CHANGED);
        sql.sql("update draft_skill set changed_at = now() + interval '1 minute' where slug = 'sql'")
                .update();
        assertThat(entry("sql").changedBy()).isNull();
    }

    private DraftEntry entry(String slug) {
        return things.of(Kind.SKILL).entries().stream()
                .filter(entry -> entry.key().id().equals(slug))
                .findAny()
                .orElseThrow();
    }

    @Test
    void twoStatementsListThemHoweverManyThereAre() {
        admin();
        draft.replaceAll(ManyUnits.content(2_000));
        List<String> statements = Statements.during(
                () -> assertThat(things.of(Kind.UNIT).entries()).hasSizeGreaterThan(2_000));
        assertThat(statements).hasSize(2);
    }

    @Test
    void onlyAdminsSeeTheDraft() {
        TestPeople.signIn(TestPeople.newLearner(signUp));
        assertThatThrownBy(() -> things.of(Kind.UNIT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> things.counts()).isInstanceOf(AccessDeniedException.class);
    }
}
