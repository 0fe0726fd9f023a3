package io.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.shared.NodeEvents;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class TimeLogTest {

    @Autowired
    private TimeLog time;

    @Autowired
    private Timers timers;

    @Autowired
    private TimeTotals totals;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Today today;

    @Autowired
    private SignUp signUp;

    @Autowired
    private NodeEvents events;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;
    private CatalogKey python;
    private CatalogKey algebra;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
        List<CatalogKey> units = catalogs.current().units().stream()
                .map(Unit::id)
                .map(CatalogKey::of)
                .toList();
        python = units.get(0);
        algebra = units.get(1);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void timeIsAddedUpByThingAndByWeek() {
        LocalDate monday = today.today().minusWeeks(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        log(python, monday, 30);
        log(python, monday.plusDays(6), 45);
        log(algebra, monday.plusDays(7), 60);

        TimeLogged logged = time.logged();
        assertThat(logged.byItem()).containsOnlyKeys(python, algebra);
        assertThat(logged.minutes(python)).isEqualTo(75);
        assertThat(logged.minutesInWeek(monday)).isEqualTo(75);
        assertThat(logged.minutesInWeek(monday.plusWeeks(1))).isEqualTo(60);
        assertThat(logged.minutesInWeek(monday.minusWeeks(1))).isZero();
        assertThat(logged.totalMinutes()).isEqualTo(135);
        assertThat(totals.of(learner.id())).isEqualTo(logged);
    }

    @Test
    void theSameFormMakesOneEntry() {
        UUID form = UUID.randomUUID();
        TimeSpent spent = new TimeSpent(python, today.today(), 30, "Loops");
        assertThat(time.add(spent, form)).isEqualTo(time.add(spent, form));
        assertThat(all().count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "-60, 0, TOO_LITTLE",
        "0, 0, TOO_LITTLE",
        "1441, 0, TOO_MUCH",
        "2147483647, 0, TOO_MUCH",
        "30, 1, IN_THE_FUTURE",
        "30, -3700, LONG_AGO"
    })
    void whatCannotBeIsRefusedByName(int minutes, int daysFromNow, TimeProblem problem) {
        TimeSpent spent = new TimeSpent(python, today.today().plusDays(daysFromNow), minutes, "");
        assertThat(catchThrowableOfType(TimeInvalidException.class, () -> time.add(spent, UUID.randomUUID()))
                        .problems())
                .containsExactly(problem);
        assertThat(all().entries()).isEmpty();
    }

    @Test
    void aNoteHasRoomForThreeHundredCharacters() {
        assertThat(time.add(new TimeSpent(python, today.today(), 5, "ö".repeat(300)), UUID.randomUUID())
                        .note())
                .hasSize(300);
        assertThatThrownBy(() -> time.add(new TimeSpent(python, today.today(), 5, "ö".repeat(301)), UUID.randomUUID()))
                .isInstanceOf(TimeInvalidException.class);
    }

    @Test
    void whatTheCatalogueNeverHadTakesNoTime() {
        CatalogKey unknown = CatalogKey.parse("unit/no-such-skill.working");
        assertThatThrownBy(() -> log(unknown, today.today(), 5)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> timers.start(unknown)).isInstanceOf(NotFoundException.class);
        CatalogKey role = CatalogKey.of(CatalogKey.Kind.ROLE, new Slug("data-analyst"));
        assertThatThrownBy(() -> log(role, today.today(), 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> timers.start(role)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntryIsChangedOnceAndAnOldFormChangesNothing() {
        TimeEntry entry = log(python, today.today(), 30);
        TimeSpent longer = new TimeSpent(algebra, today.today().minusDays(1), 45, "Rather this");
        TimeEntry changed = time.change(entry.id(), longer, entry.version());
        assertThat(changed.spent()).isEqualTo(longer);
        assertThat(time.change(entry.id(), longer, entry.version())).isEqualTo(changed);

        TimeSpent other = new TimeSpent(algebra, today.today(), 50, "");
        StaleTimeEntryException stale = catchThrowableOfType(
                StaleTimeEntryException.class, () -> time.change(entry.id(), other, entry.version()));
        assertThat(stale.current()).isEqualTo(changed);
    }

    @Test
    void whatIsRemovedCanBePutBack() {
        TimeEntry entry = log(python, today.today(), 30);
        assertThat(time.remove(entry.id())).contains(entry);
        assertThat(time.remove(entry.id())).isEmpty();
        assertThat(all().entries()).isEmpty();
        time.restore(entry);
        time.restore(entry);
        assertThat(all().entries()).extracting(TimeEntry::spent).containsExactly(entry.spent());
    }

    @Test
    void aPageHasTheLatestFirstAndTheWholeOfItsWeeks() {
        LocalDate day = today.today().minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int number = 0; number < 5; number++) {
            log(number % 2 == 0 ? python : algebra, day.plusDays(number), 10);
        }
        TimePage page = time.page(TimeFilter.ALL, 1, 2);
        assertThat(page.entries()).extracting(TimeEntry::day).containsExactly(day.plusDays(3), day.plusDays(2));
        assertThat(page.byWeek()).containsExactly(java.util.Map.entry(day, 50));
        assertThat(page.count()).isEqualTo(5);
        assertThat(page.minutes()).isEqualTo(50);
        assertThat(time.page(new TimeFilter(algebra, null, null), 0, 9).minutes())
                .isEqualTo(20);
        assertThat(time.page(new TimeFilter(null, day.plusDays(3), null), 0, 9).count())
                .isEqualTo(2);
        assertThat(time.page(new TimeFilter(null, null, day), 0, 9).count()).isEqualTo(1);
    }

    @Test
    void aTimerRunsUntilItIsStoppedAndLogsWhatItHad() {
        timers.start(python);
        assertThat(timers.running()).map(RunningTimer::item).contains(python);
        begunAgo(Duration.ofMinutes(50));
        TimerChange change = timers.stop(python);
        assertThat(change.running()).isNull();
        assertThat(change.logged()).isNotNull();
        assertThat(change.logged().minutes()).isEqualTo(50);
        assertThat(change.logged().isMeasured()).isTrue();
        assertThat(timers.stop(python).stopped()).isNull();
        assertThat(all().entries()).containsExactly(change.logged());
    }

    @Test
    void lessThanAMinuteIsNotLogged() {
        timers.start(python);
        TimerChange change = timers.stop(python);
        assertThat(change.stopped()).isNotNull();
        assertThat(change.logged()).isNull();
        assertThat(all().entries()).isEmpty();
    }

    @Test
    void startingSomethingElseStopsTheFirstWithWhatItHad() {
        timers.start(python);
        begunAgo(Duration.ofMinutes(20));
        TimerChange change = timers.start(algebra);
        assertThat(change.running()).isNotNull();
        assertThat(change.running().item()).isEqualTo(algebra);
        assertThat(change.logged().item()).isEqualTo(python);
        assertThat(change.logged().minutes()).isEqualTo(20);
        assertThat(timers.stop(python).stopped()).isNull();
        assertThat(timers.running()).map(RunningTimer::item).contains(algebra);
    }

    @Test
    void startingTheSameAgainLetsItRunOn() {
        timers.start(python);
        begunAgo(Duration.ofMinutes(20));
        assertThat(timers.start(python).stopped()).isNull();
        assertThat(timers.stop(python).logged().minutes()).isEqualTo(20);
    }

    @Test
    void whatOneTabStillAsksAboutDoesNotEndWhatAnotherHasStartedSince() {
        timers.start(python);
        begunAgo(Duration.ofHours(30));
        RunningTimer forgotten = timers.running().orElseThrow();
        timers.settle(forgotten, 60);
        timers.start(python);

        assertThat(timers.settle(forgotten, 60).logged()).isNull();
        assertThat(timers.discard(forgotten)).isEmpty();
        assertThat(timers.running()).map(RunningTimer::item).contains(python);
    }

    @Test
    void aForgottenTimerAsksWhatReallyWas() {
        timers.start(python);
        begunAgo(Duration.ofHours(30));
        assertThatThrownBy(() -> timers.stop(python)).isInstanceOf(ForgottenTimerException.class);
        assertThatThrownBy(() -> timers.start(algebra)).isInstanceOf(ForgottenTimerException.class);
        RunningTimer forgotten = timers.running().orElseThrow();
        assertThatThrownBy(() -> timers.settle(forgotten, 0)).isInstanceOf(TimeInvalidException.class);
        assertThatThrownBy(() -> timers.settle(forgotten, 1441)).isInstanceOf(TimeInvalidException.class);
        assertThat(timers.running()).map(RunningTimer::item).contains(python);

        TimeEntry logged = timers.settle(forgotten, 90).logged();
        assertThat(logged.minutes()).isEqualTo(90);
        assertThat(logged.day()).isBefore(today.today());
        assertThat(timers.running()).isEmpty();
    }

    @Test
    void aTimerIsDiscardedAndRunsOnAfterAll() {
        timers.start(python);
        begunAgo(Duration.ofMinutes(20));
        RunningTimer discarded = timers.discard(python).orElseThrow();
        assertThat(timers.discard(python)).isEmpty();
        assertThat(timers.running()).isEmpty();
        timers.resume(discarded);
        assertThat(timers.running()).contains(discarded);
        timers.resume(new RunningTimer(algebra, discarded.startedAt()));
        assertThat(timers.running()).contains(discarded);
    }

    @Test
    void othersNeitherSeeNorTouchIt() {
        TimeEntry entry = log(python, today.today(), 30);
        timers.start(python);
        TestPeople.signInNewLearner(signUp);
        assertThat(all().entries()).isEmpty();
        assertThat(timers.running()).isEmpty();
        assertThat(time.remove(entry.id())).isEmpty();
        assertThat(timers.stop(python).stopped()).isNull();
        assertThat(timers.discard(python)).isEmpty();
        assertThatThrownBy(() -> time.change(entry.id(), entry.spent(), entry.version()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> time.change(UUID.randomUUID(), entry.spent(), 0))
                .isInstanceOf(NotFoundException.class);
        TestPeople.signIn(learner);
        assertThat(all().entries()).containsExactly(entry);
        assertThat(timers.running()).isPresent();
    }

    @Test
    void visitorsHaveNoTimeLog() {
        TestPeople.signOut();
        assertThatThrownBy(() -> time.logged()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> timers.start(python)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everyChangeIsToldToTheOpenWindows() throws InterruptedException {
        LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
        NodeEvents.Subscription subscription = events.subscribe(time.topic(), told::add);
        try {
            TimeEntry entry = log(python, today.today(), 30);
            assertThat(told.poll(5, TimeUnit.SECONDS)).isNotNull();
            time.remove(entry.id());
            assertThat(told.poll(5, TimeUnit.SECONDS)).isNotNull();
            timers.start(python);
            assertThat(told.poll(5, TimeUnit.SECONDS)).isNotNull();
            timers.stop(python);
            assertThat(told.poll(5, TimeUnit.SECONDS)).isNotNull();
        } finally {
            subscription.end();
        }
    }

    @Test
    void eachVerbIsOneStatement() {
        assertThat(Statements.during(() -> log(python, today.today(), 5))).hasSize(1);
        TimeEntry entry = log(python, today.today(), 5);
        TimeSpent more = new TimeSpent(python, today.today(), 6, "");
        assertThat(Statements.during(() -> time.change(entry.id(), more, 0))).hasSize(1);
        assertThat(Statements.during(() -> time.remove(entry.id()))).hasSize(1);
        assertThat(Statements.during(() -> time.restore(entry))).hasSize(1);
        assertThat(Statements.during(() -> time.page(TimeFilter.ALL, 0, 20))).hasSize(1);
        assertThat(Statements.during(time::logged)).hasSize(1);
        assertThat(Statements.during(() -> timers.start(python))).hasSize(1);
        assertThat(Statements.during(() -> timers.start(algebra))).hasSize(1);
        assertThat(Statements.during(() -> timers.stop(algebra))).hasSize(1);
    }

    private TimeEntry log(CatalogKey item, LocalDate day, int minutes) {
        return time.add(new TimeSpent(item, day, minutes, ""), UUID.randomUUID());
    }

    private TimePage all() {
        return time.page(TimeFilter.ALL, 0, 100);
    }

    private void begunAgo(Duration ago) {
        database.sql("update running_timer set started_at = now() - make_interval(secs => ?) where account_id = ?")
                .params(ago.toSeconds(), learner.id())
                .update();
    }
}
