package io.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class ProgressTest {

    @Autowired
    private Progress progress;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Today today;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;
    private List<UnitId> units;
    private UnitId unit;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
        units = catalogs.current().units().stream().map(Unit::id).toList();
        unit = units.getFirst();
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void whatHasNotBegunHasNoStanding() {
        assertThat(progress.standings()).isEmpty();
    }

    @Test
    void startingAUnitPutsItInProgressFromTodayOn() {
        progress.start(unit);

        assertThat(standing(unit))
                .isEqualTo(new UnitStanding(unit, Stage.IN_PROGRESS, null, Origin.STEP, today.today(), null));
    }

    @Test
    void completingAUnitClaimsIt() {
        progress.complete(unit);

        assertThat(standing(unit).isDone()).isTrue();
        assertThat(standing(unit).evidence()).isEqualTo(Evidence.CLAIMED);
    }

    @Test
    void completingWhatWasBegunEarlierKeepsTheDayItBegan() {
        progress.start(unit);
        LocalDate lastWeek = today.today().minusDays(7);
        database.sql("update progress set started_on = ? where account_id = ?")
                .params(lastWeek, learner.id())
                .update();

        progress.complete(unit);

        assertThat(standing(unit).startedOn()).isEqualTo(lastWeek);
        assertThat(standing(unit).finishedOn()).isEqualTo(today.today());
    }

    @Test
    void completingTwiceHasOneEffect() {
        progress.complete(unit);
        LocalDate lastWeek = today.today().minusDays(7);
        database.sql("update progress set started_on = :day, finished_on = :day where account_id = :account")
                .param("day", lastWeek)
                .param("account", learner.id())
                .update();

        progress.complete(unit);

        assertThat(standing(unit).finishedOn()).isEqualTo(lastWeek);
    }

    @Test
    void startingWhatIsDoneLeavesItDone() {
        progress.complete(unit);

        progress.start(unit);

        assertThat(standing(unit).isDone()).isTrue();
    }

    @Test
    void completingInTwoTabsAtOnceHasOneEffect() throws Exception {
        CountDownLatch together = new CountDownLatch(2);
        List<Recorded> before = new ArrayList<>();
        Callable<Recorded> tab = () -> {
            TestPeople.signIn(learner);
            together.countDown();
            together.await();
            return progress.complete(unit);
        };
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            for (Future<Recorded> done : tabs.invokeAll(List.of(tab, tab))) {
                before.add(done.get());
            }
        }

        assertThat(before)
                .extracting(Recorded::before)
                .filteredOn(Objects::isNull)
                .hasSize(1);
        assertThat(progress.standings()).hasSize(1);
    }

    @Test
    void aVerbTellsWhatWasSaidSoThatItCanBePutBack() {
        assertThat(progress.start(unit).before()).isNull();
        UnitStanding begun = standing(unit);

        Claim before = progress.complete(unit).before();
        assertThat(before)
                .isEqualTo(new Claim(CatalogKey.of(unit), Stage.IN_PROGRESS, Origin.STEP, begun.startedOn(), null));
        progress.reopen(CatalogKey.of(unit), before);
        assertThat(standing(unit)).isEqualTo(begun);

        progress.reopen(CatalogKey.of(unit), null);
        assertThat(progress.standings()).isEmpty();
    }

    @Test
    void everyVerbAnswersWithHowEverythingStandsAfterIt() {
        CatalogKey item = CatalogKey.of(unit);
        assertThat(progress.assess(Set.of(units.get(1), units.get(2)))).isEqualTo(progress.everything());
        assertThat(progress.assess(Set.of(units.get(2), units.get(3)))).isEqualTo(progress.everything());
        assertThat(progress.start(unit).everything()).isEqualTo(progress.everything());
        Recorded done = progress.complete(unit);
        assertThat(done.everything()).isEqualTo(progress.everything());
        assertThat(progress.resume(item).everything()).isEqualTo(progress.everything());
        assertThat(progress.resume(item).changed()).isFalse();
        assertThat(progress.complete(item).everything()).isEqualTo(progress.everything());
        assertThat(progress.reopen(item, done.before()).everything()).isEqualTo(progress.everything());
        assertThat(progress.reopen(item, null).everything()).isEqualTo(progress.everything());
        assertThat(progress.reopen(item, null).changed()).isFalse();
        assertThat(progress.assess(Set.of())).isEmpty();
        assertThat(progress.reopen(item, null).everything()).isEmpty();
    }

    @Test
    void assessingAgainReplacesWhatWasSaidBefore() {
        progress.assess(Set.of(units.get(0), units.get(1)));
        progress.assess(Set.of(units.get(1), units.get(2)));

        assertThat(progress.standings()).containsOnlyKeys(units.get(1), units.get(2));
        assertThat(standing(units.get(1)))
                .isEqualTo(new UnitStanding(
                        units.get(1), Stage.DONE, Evidence.CLAIMED, Origin.SELF_ASSESSMENT, null, null));
    }

    @Test
    void assessingLeavesWhatWasWorkedThroughAlone() {
        progress.start(units.get(0));
        progress.complete(units.get(1));

        progress.assess(Set.of(units.get(0), units.get(2)));
        progress.assess(Set.of());

        assertThat(progress.standings()).containsOnlyKeys(units.get(0), units.get(1));
        assertThat(standing(units.get(0)).stage()).isEqualTo(Stage.IN_PROGRESS);
    }

    @Test
    void projectsAndCareerTasksAreKeptBesideUnits() {
        CatalogKey task = CatalogKey.of(
                CatalogKey.Kind.TASK,
                catalogs.current().tasks().iterator().next().slug());
        progress.complete(task);
        progress.complete(unit);

        assertThat(progress.everything()).containsOnlyKeys(task, CatalogKey.of(unit));
        assertThat(progress.standings()).containsOnlyKeys(unit);
    }

    @Test
    void whatTheCatalogueNeverHadIsNotFound() {
        UnitId unknown = UnitId.parse("no-such-skill.working");

        assertThatThrownBy(() -> progress.start(unknown)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> progress.complete(unknown)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> progress.assess(Set.of(unknown))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCareerRoleCannotBeCompleted() {
        Slug role = catalogs.current().roles().iterator().next().slug();

        assertThatThrownBy(() -> progress.complete(CatalogKey.of(CatalogKey.Kind.ROLE, role)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void othersProgressIsNeitherSeenNorTouched() {
        progress.complete(unit);
        TestPeople.signInNewLearner(signUp);

        assertThat(progress.standings()).isEmpty();
        progress.reopen(CatalogKey.of(unit), null);
        progress.assess(Set.of());

        TestPeople.signIn(learner);
        assertThat(progress.standings()).containsOnlyKeys(unit);
    }

    @Test
    void visitorsHaveNoProgress() {
        TestPeople.signOut();

        assertThatThrownBy(() -> progress.standings()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everyVerbIsOneStatementHoweverMuchIsDone() {
        assertThatEachVerbIsOneStatement();
        progress.assess(units.stream().skip(1).collect(Collectors.toSet()));
        assertThatEachVerbIsOneStatement();
        assertThat(Statements.during(() -> progress.assess(Set.copyOf(units)))).hasSize(1);
    }

    private void assertThatEachVerbIsOneStatement() {
        assertThat(Statements.during(() -> progress.standings())).hasSize(1);
        assertThat(Statements.during(() -> progress.start(unit))).hasSize(1);
        assertThat(Statements.during(() -> progress.complete(unit))).hasSize(1);
        Claim done = Objects.requireNonNull(progress.complete(unit).before());
        assertThat(Statements.during(() -> progress.reopen(done.item(), done))).hasSize(1);
        assertThat(Statements.during(() -> progress.reopen(CatalogKey.of(unit), null)))
                .hasSize(1);
    }

    private UnitStanding standing(UnitId id) {
        return Objects.requireNonNull(progress.standings().get(id));
    }
}
