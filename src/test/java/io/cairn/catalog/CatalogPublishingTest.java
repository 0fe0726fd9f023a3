package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
@TestPropertySource(properties = "spring.application.name=publishing") // a database of its own: it publishes
class CatalogPublishingTest {

    private static final AccountInfo ADMIN =
            new AccountInfo(UUID.randomUUID(), "Ada Admin", "ada@example.org", Set.of(Authority.ADMIN));

    @Autowired
    private CatalogPublishing publishing;

    @Autowired
    private EditionPress press;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private EditionRepository editions;

    @Autowired
    private ContentLanguage language;

    @Autowired
    private EditionPasts pasts;

    @Autowired
    private NodeEvents events;

    @Autowired
    private DraftStore draft;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void signIn() {
        TestPeople.signIn(ADMIN);
        draft.replaceAll(SmallCatalog.content());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private int publish(String notes) {
        return publishing.publish(notes, publishing.plan(null).seen());
    }

    @Test
    void publishingMakesTheDraftTheCurrentEdition() {
        int before = catalogs.currentNumber();
        int number = publish("Smaller");
        assertThat(number).isEqualTo(before + 1);
        assertThat(catalogs.currentNumber()).isEqualTo(number);
        assertThat(catalogs.current().content()).isEqualTo(SmallCatalog.content());
        assertThat(catalogs.current().edition()).isEqualTo(number);
        assertThat(publishing.history().getFirst()).satisfies(info -> {
            assertThat(info.number()).isEqualTo(number);
            assertThat(info.notes()).isEqualTo("Smaller");
            assertThat(info.publishedBy()).isEqualTo(ADMIN.id());
        });
    }

    /** One that nobody makes look for newer editions from time to time. */
    @Test
    void anotherNodeHearsOfAPublicationByItsEvent() {
        Catalogs another = new Catalogs(editions, pasts, language, events);
        int before = another.currentNumber();
        int number = publish("Heard of");
        assertThat(number).isGreaterThan(before);
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(another.currentNumber()).isEqualTo(number));
    }

    @Test
    void anEarlierEditionStaysReadable() {
        publish("Smaller");
        assertThat(catalogs.edition(1).roles().size()).isGreaterThan(2);
        assertThatThrownBy(() -> catalogs.edition(4711)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void readingTheCatalogueSendsNoSqlOnceItIsKnown() {
        catalogs.current();
        assertThat(Statements.during(() -> catalogs.current().roles())).isEmpty();
    }

    @Test
    void registersNewKeysAndKeepsTheOldOnes() {
        long before = keys();
        int number = publish("Smaller");
        assertThat(sql.sql("select introduced_in from catalog_key where key = 'role/engineer'")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(number);
        assertThat(keys()).isGreaterThanOrEqualTo(before);
        assertThat(sql.sql("select key from catalog_key").query(String.class).list())
                .contains("unit/python.working", "project/first", "certification/old-cert", "task/write-cv")
                .contains("role/engineer", "skill/python", "resource/course", "milestone/programming")
                .contains("role/machine-learning-engineer");
        long after = keys();
        publish("Again");
        assertThat(keys()).isEqualTo(after);
    }

    private long keys() {
        return sql.sql("select count(*) from catalog_key").query(Long.class).single();
    }

    @Test
    void refusesADraftWithErrorsAndStoresNothing() {
        draft.replaceAll(SmallCatalog.content(SmallCatalog.with("proves: [python.working]", "proves: []")));
        int before = catalogs.currentNumber();
        assertThatThrownBy(() -> publish("Broken"))
                .isInstanceOfSatisfying(
                        CatalogInvalidException.class,
                        refused -> assertThat(refused.findings())
                                .singleElement()
                                .hasToString("project/first: The project proves no unit"));
        assertThat(publishing.history().getFirst().number()).isEqualTo(before);
    }

    @Test
    void onlyAdminsPublish() {
        TestPeople.signIn(new AccountInfo(
                UUID.randomUUID(), "Lea", "lea@example.org", Set.of(Authority.LEARNER, Authority.MENTOR)));
        assertThatThrownBy(() -> publishing.publish("Mine", new DraftVersion(1, "")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> publishing.history()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEditionCannotBeChangedOrDeleted() {
        for (String change : List.of(
                "update edition set notes = 'other'",
                "delete from edition",
                "truncate edition cascade",
                "update catalog_key set key = 'role/other' where key = 'role/machine-learning-engineer'",
                "delete from catalog_key",
                "truncate catalog_key cascade")) {
            assertThatThrownBy(() -> sql.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("are published and stay as they are");
        }
    }

    @Test
    void ofTwoPublishingAtOnceOneIsToldSo() {
        int before = catalogs.currentNumber();
        CountDownLatch stored = new CountDownLatch(1);
        CountDownLatch otherTries = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(
                () -> transaction.executeWithoutResult(status -> {
                    sql.sql(
                                    "insert into edition (number, published_at, notes, content) select number + 1, published_at, 'First', content"
                                            + " from edition order by number desc limit 1")
                            .update();
                    stored.countDown();
                    await(otherTries);
                }),
                Thread::startVirtualThread);
        await(stored);
        var second = CompletableFuture.supplyAsync(
                () -> press.print(SmallCatalog.content(), "Second", null, before + 1, null),
                Thread::startVirtualThread);
        waitUntilSomebodyWaitsForALock();
        otherTries.countDown();
        first.join();
        assertThatThrownBy(second::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(PublishedMeanwhileException.class)
                .hasMessage("Edition %d has been published by somebody else in the meantime".formatted(before + 1));
        catalogs.lookForNewer();
        assertThat(catalogs.currentNumber()).isEqualTo(before + 1);
        assertThat(publish("Third")).isEqualTo(before + 2);
    }

    private void waitUntilSomebodyWaitsForALock() {
        for (int i = 0; i < 100; i++) {
            if (sql.sql("select count(*) from pg_locks where not granted")
                            .query(Long.class)
                            .single()
                    > 0) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Nobody waited");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void publishingTakesTwoStatementsBesideThoseThatMakeItSearchable() {
        DraftVersion seen = publishing.plan(null).seen();
        assertThat(Statements.during(() -> publishing.publish("Cheap", seen)))
                .filteredOn(statement -> !statement.contains("search_entry"))
                .hasSize(2);
    }

    @Test
    void onlyWhatWasLookedAtIsPublished() {
        DraftVersion seen = publishing.plan(null).seen();
        sql.sql("update draft_unit set outcome = 'Something else.' where id = 'python.working'")
                .update();
        assertThatThrownBy(() -> publishing.publish("Blind", seen)).isInstanceOf(DraftChangedException.class);
        assertThatThrownBy(() -> publishing.publishAgain(1, "Blind", seen)).isInstanceOf(DraftChangedException.class);
        assertThat(publishing.history()).extracting(EditionInfo::notes).doesNotContain("Blind");
    }

    @Test
    void notesAreNeededAndShort() {
        DraftVersion seen = publishing.plan(null).seen();
        for (String notes : List.of("", " \n", "x".repeat(CatalogPublishing.MAX_NOTES + 1))) {
            assertThatThrownBy(() -> publishing.publish(notes, seen)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anOlderEditionCanBePublishedAgainAndTheDraftBecomesIt() {
        int older = publish("Small");
        draft.replaceAll(SmallCatalog.content(SmallCatalog.with("Write a program.", "Write two.")));
        publish("Two programs");
        sql.sql("update draft_unit set outcome = 'Unpublished.' where id = 'python.working'")
                .update();

        PublishingPlan plan = publishing.plan(older);
        assertThat(plan.thrownAway().things()).hasSize(1);
        assertThat(plan.changes().things()).hasSize(1);
        int number = publishing.publishAgain(older, "Back", plan.seen());

        assertThat(number).isEqualTo(older + 2);
        assertThat(catalogs.current().content()).isEqualTo(SmallCatalog.content());
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }

    @Test
    void anEditionThatWasNeverPublishedCannotBePublishedAgain() {
        DraftVersion seen = publishing.plan(null).seen();
        assertThatThrownBy(() -> publishing.plan(4711)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publishing.publishAgain(4711, "None", seen)).isInstanceOf(NotFoundException.class);
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
    }
}
