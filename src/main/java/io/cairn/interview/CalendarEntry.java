package io.cairn.interview;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * An interview in a person's calendar (RFC 5545, and 5546 for what is published and cancelled). Through all changes it is
 * the same entry, which a calendar knows by its id; the later one counts by its sequence.
 *
 * @param summary one line
 * @param description as many lines as it takes
 * @param page where it is in the portal
 */
public record CalendarEntry(Interview interview, String summary, String description, URI page) {

    private static final String PRODUCT = "-//Cairn//Mock interviews//EN";

    /** Instead of an address: nobody's is given to the other. */
    private static final URI NO_ADDRESS = URI.create("invalid:nomail");

    /** The whole file, in UTF-8. */
    public String text() {
        VEvent event = event();
        event.add(isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event);
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter().output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it asks a calendar to do, in the words of RFC 5546. */
    String method() {
        return isCancelled() ? ImmutableMethod.CANCEL.getValue() : ImmutableMethod.PUBLISH.getValue();
    }

    private boolean isCancelled() {
        return interview.state() == InterviewState.CANCELLED;
    }

    private VEvent event() {
        VEvent event = new VEvent(false);
        event.add(new Uid("%s@interviews.cairn".formatted(interview.id())));
        event.add(new Sequence(interview.sequence()));
        event.add(new DtStamp(interview.lastChange().at()));
        event.add(new LastModified(interview.lastChange().at()));
        event.add(new DtStart<>(interview.time().start()));
        event.add(new DtEnd<>(interview.time().end()));
        event.add(new Summary(plain(summary)));
        event.add(new Description(plain(description)));
        if (!interview.place().isEmpty()) {
            event.add(new Location(plain(interview.place())));
        }
        event.add(new Url(page));
        event.add(organizer());
        return event;
    }

    private Organizer organizer() {
        Organizer organizer = new Organizer(NO_ADDRESS);
        Participant mentor = interview.mentor();
        organizer.add(new Cn(mentor == null ? "Cairn" : plain(mentor.name()).replace('"', '\'')));
        return organizer;
    }

    /** Line ends of one kind, and nothing else that no calendar could show. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
