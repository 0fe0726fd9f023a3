package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.review.InterviewTopic;
import io.cairn.review.Person;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

    private static final UUID ID = UUID.fromString("01a1fc35-fb89-7d82-9e21-9e4631122b90");
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-21T09:00:00Z");

    private static Interview interview(InterviewState state, int sequence, Instant start, String place) {
        return new Interview(
                ID,
                new Participant(new Person(UUID.randomUUID(), "Lea Learner"), ZoneOffset.UTC),
                new Participant(new Person(UUID.randomUUID(), "Tanaka, \"Aiko\"; Dr."), ZoneId.of("Asia/Tokyo")),
                InterviewTopic.CODING,
                new TimeSlot(start, 45),
                place,
                "",
                state,
                sequence,
                new InterviewChange(CHANGED, null, ""),
                Duration.ofHours(24));
    }

    private static String text(Interview interview, String summary, String description) {
        return new CalendarEntry(interview, summary, description, URI.create("https://cairn.example/interviews"))
                .text();
    }

    private static Calendar parsed(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name).orElseThrow().getValue();
    }

    @Test
    void aCalendarReadsWhatWasWritten() throws Exception {
        Calendar calendar = parsed(text(
                interview(InterviewState.BOOKED, 0, START, "https://meet.example.org/tanaka"),
                "Mock interview: coding",
                "With Lea"));
        VEvent event = event(calendar);
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(value(event, "UID")).isEqualTo(ID + "@interviews.cairn");
        assertThat(value(event, "SEQUENCE")).isEqualTo("0");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "DTSTART")).isEqualTo("20261124T150000Z");
        assertThat(value(event, "DTEND")).isEqualTo("20261124T154500Z");
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261121T090000Z");
        assertThat(value(event, "SUMMARY")).isEqualTo("Mock interview: coding");
        assertThat(value(event, "LOCATION")).isEqualTo("https://meet.example.org/tanaka");
        assertThat(value(event, "URL")).isEqualTo("https://cairn.example/interviews");
    }

    @Test
    void aMoveIsTheSameEntryInALaterState() throws Exception {
        Instant later = START.plus(Duration.ofDays(1));
        VEvent event = event(parsed(text(interview(InterviewState.BOOKED, 3, later, ""), "x", "y")));
        assertThat(value(event, "UID")).isEqualTo(ID + "@interviews.cairn");
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, "DTSTART")).isEqualTo("20261125T150000Z");
        assertThat(event.<Property>getProperty("LOCATION")).isEmpty();
    }

    @Test
    void whatIsCancelledIsTakenOut() throws Exception {
        Calendar calendar = parsed(text(interview(InterviewState.CANCELLED, 4, START, ""), "x", "y"));
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(value(event(calendar), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(event(calendar), "UID")).isEqualTo(ID + "@interviews.cairn");
    }

    @Test
    void signsThatMeanSomethingToACalendarAreText() throws Exception {
        String description =
                "One; two, three\\four\r\nBEGIN:VEVENT\nATTENDEE:mailto:a@b.example\u0007 — żółć " + "long ".repeat(60);
        String text = text(interview(InterviewState.BOOKED, 0, START, "Room 4; left, \\ right"), "A;b,c", description);
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        assertThat(text).doesNotContain("\nATTENDEE").doesNotContain("\u0007");
        VEvent event = event(parsed(text));
        assertThat(value(event, "SUMMARY")).isEqualTo("A;b,c");
        assertThat(value(event, "LOCATION")).isEqualTo("Room 4; left, \\ right");
        assertThat(value(event, "DESCRIPTION").strip())
                .isEqualTo(
                        description.replace("\r\n", "\n").replace('\u0007', ' ').strip());
        assertThat(event.<Property>getProperty("ORGANIZER")
                        .orElseThrow()
                        .<net.fortuna.ical4j.model.Parameter>getParameter("CN")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Tanaka, 'Aiko'; Dr.");
    }

    @Test
    void nobodysAddressIsGivenAway() {
        assertThat(text(interview(InterviewState.BOOKED, 0, START, ""), "x", "y"))
                .doesNotContain("mailto:");
    }
}
