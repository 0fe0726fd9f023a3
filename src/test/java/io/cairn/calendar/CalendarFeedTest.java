package io.cairn.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.account.TimeZones;
import io.cairn.portfolio.CertificationSamples;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.IOException;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Sequence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a program that has subscribed to a calendar gets, read back with the library that calendars use. */
@CairnTest
class CalendarFeedTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<DayOfWeek> DAYS = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY);

    @Autowired
    private CalendarSettings settings;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Roadmaps roadmaps;

    @Autowired
    private Replanning replanning;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private TimeZones timeZones;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void aLearnerInBerlin() {
        learner = TestPeople.signInNewLearner(signUp);
        learner = timeZones.choose(BERLIN);
        TestPeople.signIn(learner);
        onboarding.finish(
                OnboardingDraft.empty()
                        .withRole(new Slug("data-analyst"))
                        .withHoursPerWeek(9)
                        .withStudyDays(DAYS),
                UUID.randomUUID());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private Map<String, VEvent> read(String secret) {
        return events(parse(feeds.find(secret).orElseThrow().text()));
    }

    private static Map<String, VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .collect(Collectors.toMap(event -> event.getUid().orElseThrow().getValue(), Function.identity()));
    }

    private static Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (IOException | ParserException e) {
            throw new AssertionError(text, e);
        }
    }

    private static boolean isStudy(VEvent event) {
        return event.getUid().orElseThrow().getValue().startsWith("study-");
    }

    private static boolean isCancelled(VEvent event) {
        return event.getProperty("STATUS").orElseThrow().getValue().equals("CANCELLED");
    }

    private static ZonedDateTime start(VEvent event) {
        Temporal start = event.getDateTimeStart().getDate();
        return ZonedDateTime.from(start);
    }

    private static int sequence(VEvent event) {
        return event.<Sequence>getProperty("SEQUENCE").orElseThrow().getSequenceNo();
    }

    @Test
    void studyBlocksLieOnStudyDaysInThePersonsZone() {
        settings.studyFrom(LocalTime.of(7, 30));
        Map<String, VEvent> events = read(settings.renew());
        List<VEvent> study =
                events.values().stream().filter(CalendarFeedTest::isStudy).toList();
        assertThat(study).hasSizeGreaterThan(20).allSatisfy(event -> {
            assertThat(start(event).getOffset())
                    .isEqualTo(BERLIN.getRules().getOffset(start(event).toInstant()));
            assertThat(DAYS).contains(start(event).getDayOfWeek());
            assertThat(start(event).toLocalTime()).isBetween(LocalTime.of(7, 30), LocalTime.of(10, 30));
            assertThat(sequence(event)).isZero();
        });
        assertThat(parse(settings.download().text()).getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void everyWeekHasThePlansMinutes() {
        Map<String, VEvent> events = read(settings.renew());
        RoadmapView roadmap = roadmaps.current().orElseThrow();
        var week = roadmap.plan().weeks().get(2);
        long minutes = events.values().stream()
                .filter(CalendarFeedTest::isStudy)
                .filter(event -> !start(event).toLocalDate().isBefore(week.monday())
                        && start(event).toLocalDate().isBefore(week.monday().plusDays(7)))
                .mapToLong(event -> Duration.between(
                                start(event),
                                ZonedDateTime.from(event.getDateTimeEnd().getDate()))
                        .toMinutes())
                .sum();
        assertThat(minutes).isEqualTo(week.plannedMinutes());
    }

    @Test
    void anUnchangedPlanIsTheSameToTheLetter() {
        String secret = settings.renew();
        String first = feeds.find(secret).orElseThrow().text();
        assertThat(feeds.find(secret).orElseThrow().text()).isEqualTo(first);
        assertThat(settings.download().text()).isEqualTo(first);
    }

    @Test
    void aPlanMadeAnewMovesWhatIsThereAndCallsOffWhatIsGone() {
        String secret = settings.renew();
        Map<String, VEvent> before = read(secret);
        PlanSettings slower = roadmaps.current()
                .orElseThrow()
                .settings()
                .withStudyDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
        replanning.accept(replanning.preview(slower));
        Map<String, VEvent> after = read(secret);
        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.values()).anyMatch(event -> isStudy(event) && !isCancelled(event) && sequence(event) == 1);
        after.values().stream()
                .filter(event -> isStudy(event) && !isCancelled(event))
                .forEach(event -> assertThat(start(event).getDayOfWeek()).isIn(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
    }

    @Test
    void aFinishedStepsBlocksAreCalledOff() {
        String secret = settings.renew();
        Map<String, VEvent> before = read(secret);
        PlannedStep first = roadmaps.current().orElseThrow().upNext(1).getFirst();
        roadmaps.complete(first.key());
        Map<String, VEvent> after = read(secret);
        String stem = "study-" + first.key().toString().replaceAll("[./]", "-");
        List<String> its =
                before.keySet().stream().filter(uid -> uid.startsWith(stem)).toList();
        assertThat(its).isNotEmpty().allMatch(uid -> isCancelled(after.get(uid)));
    }

    @Test
    void careerTasksAndWhatExpiresTakeWholeDays() {
        LocalDate lastDay =
                Objects.requireNonNull(CertificationSamples.retired().expiresOn());
        certifications.add(CertificationSamples.retired(), UUID.randomUUID());
        Map<String, VEvent> events = read(settings.renew());
        assertThat(events.values()).anySatisfy(event -> {
            assertThat(event.getUid().orElseThrow().getValue()).startsWith("certification-");
            assertThat(event.getProperty("DTSTART").orElseThrow().getValue())
                    .isEqualTo(lastDay.toString().replace("-", ""));
        });
        assertThat(events.keySet()).anyMatch(uid -> uid.startsWith("task-"));
    }

    @Test
    void aRenewedOrStoppedSecretLeadsNowhere() {
        String old = settings.renew();
        String secret = settings.renew();
        assertThat(feeds.find(old)).isEmpty();
        assertThat(feeds.find(secret)).isPresent();
        settings.stop();
        assertThat(feeds.find(secret)).isEmpty();
    }

    @Test
    void aDisabledPersonsCalendarIsGone() {
        String secret = settings.renew();
        database.sql("update account set disabled = true where id = ?")
                .param(learner.id())
                .update();
        assertThat(feeds.find(secret)).isEmpty();
    }

    @Test
    void theDatabaseKeepsNoSecret() {
        String secret = settings.renew();
        assertThat(database.sql("select secret_digest from calendar_feed where account_id = ?")
                        .param(learner.id())
                        .query(String.class)
                        .single())
                .isNotEqualTo(secret)
                .hasSize(64);
    }
}
