package io.cairn.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes a calendar in iCalendar (RFC 5545). The same entries make the same text. */
final class CalendarText {

    private static final String PRODUCT = "-//Cairn//Study plan//EN";
    private static final String ASK_AGAIN = "PT6H";

    private final String name;
    private final Function<String, URI> portal;
    private final TimeZoneRegistry registry =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Map<String, Optional<TimeZone>> zones = new LinkedHashMap<>();

    /**
     * @param name what it is called
     * @param portal makes a whole address of a path in the portal
     */
    CalendarText(String name, Function<String, URI> portal) {
        this.name = name;
        this.portal = portal;
    }

    String of(List<CalendarEntry> entries) {
        List<VEvent> events = entries.stream()
                .sorted(Comparator.comparing(
                                (CalendarEntry entry) -> entry.item().day())
                        .thenComparing(entry -> entry.item().uid()))
                .map(this::event)
                .toList();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", plain(name)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN));
        zones.values().forEach(zone -> zone.ifPresent(known -> calendar.add(known.getVTimeZone())));
        events.forEach(calendar::add);
        try (StringWriter text = new StringWriter()) {
            // Not checked for being complete: without anything planned there is no event in it.
            new CalendarOutputter(false).output(calendar, text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(CalendarEntry entry) {
        CalendarItem item = entry.item();
        VEvent event = new VEvent(false);
        event.add(new Uid(item.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.changedAt()));
        event.add(new LastModified(entry.changedAt()));
        addTimes(event, item);
        event.add(new Summary(plain(item.summary())));
        event.add(new Description(plain(item.description())));
        event.add(new Url(portal.apply(item.path())));
        event.add(entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private void addTimes(VEvent event, CalendarItem item) {
        LocalTime time = item.start();
        if (time == null) {
            event.add(new DtStart<>(item.day()));
            event.add(new DtEnd<>(item.day().plusDays(1)));
            event.add(ImmutableTransp.TRANSPARENT);
            return;
        }
        ZonedDateTime start = ZonedDateTime.of(item.day(), time, ZoneId.of(item.zone()));
        ZonedDateTime end = start.plus(Duration.ofMinutes(item.minutes()));
        if (zone(item.zone()).isPresent()) {
            event.add(new DtStart<>(start));
            event.add(new DtEnd<>(end));
        } else {
            event.add(new DtStart<>(start.toInstant()));
            event.add(new DtEnd<>(end.toInstant()));
        }
        event.add(ImmutableTransp.OPAQUE);
    }

    /** Empty for one that no calendar would know by its name; its times are told in UTC. */
    private Optional<TimeZone> zone(String id) {
        return zones.computeIfAbsent(
                id, asked -> asked.equals("UTC") ? Optional.empty() : Optional.ofNullable(registry.getTimeZone(asked)));
    }

    /** Line ends of one kind, and nothing else that no calendar could show. */
    private static String plain(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
