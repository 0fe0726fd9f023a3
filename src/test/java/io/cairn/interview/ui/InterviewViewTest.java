package io.cairn.interview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.account.ZoneChoice;
import io.cairn.interview.BookingOutcome;
import io.cairn.interview.BookingRequest;
import io.cairn.interview.InterviewHours;
import io.cairn.interview.Interviews;
import io.cairn.interview.MentorHours;
import io.cairn.interview.WeeklySlot;
import io.cairn.interview.WeeklySlots;
import io.cairn.review.InterviewTopic;
import io.cairn.support.TestPeople;
import io.cairn.support.ViewTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor in New York who can be booked every day at ten in the morning, and a learner in Stockholm. */
@Import(AdjustableClock.Instead.class)
abstract class InterviewViewTest extends ViewTest {

    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired
    Interviews interviews;

    @Autowired
    MentorHours hours;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    SignUp signUp;

    AccountInfo mentor;
    AccountInfo learner;

    @BeforeEach
    void aMentorAndALearner() {
        // Whoever else can be booked would be in the lists as well.
        database.sql("delete from interview_hours").update();
        mentor = TestPeople.with(named("Aiko Tanaka", "America/New_York"), Authority.MENTOR);
        database.sql("insert into account_authority values (?, 'MENTOR')")
                .param(mentor.id())
                .update();
        learner = named("Lea Learner", "Europe/Stockholm");
        TestPeople.signIn(mentor);
        hours.save(everyDayAtTen());
        signIn(learner);
    }

    private AccountInfo named(String name, String zone) {
        AccountInfo person = TestPeople.newLearner(signUp);
        database.sql("update account set display_name = ?, browser_zone = ? where id = ?")
                .params(name, zone, person.id())
                .update();
        return new AccountInfo(
                person.id(), name, person.email(), person.authorities(), new ZoneChoice(null, ZoneId.of(zone)), null);
    }

    static InterviewHours everyDayAtTen() {
        List<WeeklySlot> daily = Arrays.stream(DayOfWeek.values())
                .map(day -> new WeeklySlot(day, LocalTime.of(10, 0), 60))
                .toList();
        return new InterviewHours(
                Set.of(InterviewTopic.CODING),
                "https://meet.example.org/tanaka",
                new WeeklySlots(NEW_YORK, daily, List.of(), List.of()),
                0);
    }

    Instant tenIn(int days) {
        return clock.instant()
                .atZone(NEW_YORK)
                .plusDays(days)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(10)
                .toInstant();
    }

    /** The hour as the learner reads it: the two zones change their clocks on different days. */
    static String inStockholm(Instant time) {
        return DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH)
                .withZone(ZoneId.of("Europe/Stockholm"))
                .format(time);
    }

    /** From when to when, as the learner reads it. */
    static String anHourInStockholm(Instant start) {
        return inStockholm(start) + " to " + inStockholm(start.plus(Duration.ofHours(1)));
    }

    UUID booked(Instant start) {
        BookingOutcome outcome = interviews.book(
                new BookingRequest(mentor.id(), InterviewTopic.CODING, start, "Please no graphs", UUID.randomUUID()));
        return ((BookingOutcome.Booked) outcome).interview();
    }

    void waitUntil(Instant then) {
        clock.pass(Duration.between(clock.instant(), then));
    }

    static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static Dialog dialog() {
        return _get(Dialog.class);
    }

    static boolean noDialog() {
        return _find(Dialog.class).isEmpty();
    }

    static void pressInDialog(String text) {
        _click(_get(dialog(), Button.class, spec -> spec.withText(text)));
    }

    static TextArea words() {
        return _get(dialog(), TextArea.class);
    }

    static Anchor link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text));
    }

    /** What the view says, with plain spaces: languages set theirs narrow before "PM". */
    static String said() {
        return textOf(UI.getCurrent().getCurrentView()).replace('\u202f', ' ');
    }

    static String saidInDialog() {
        return textOf(dialog()).replace('\u202f', ' ');
    }

    static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
