package io.cairn.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for slots in every time zone of the world, above all around the hours in which clocks are changed. */
class WeeklySlotsPropertiesTest {

    private static final int TRIES = 200;

    /** Of the world only: a calendar that was read in the same JVM leaves zones of its own among them. */
    private static final List<ZoneId> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> !id.startsWith("ical4j~"))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(10);

    /** Slots of every quarter of an hour: nothing that can happen to a slot goes unseen. */
    private static WeeklySlots allTheTime(ZoneId zone) {
        List<WeeklySlot> weekly = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int quarter = 0; quarter < 96; quarter++) {
                weekly.add(new WeeklySlot(day, LocalTime.MIDNIGHT.plusMinutes(15L * quarter), 30));
            }
        }
        return new WeeklySlots(zone, weekly, List.of(), List.of());
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES);
    }

    /** Half of the windows lie around a change of the zone's clocks, as most others would show nothing. */
    @Provide
    Arbitrary<Place> places() {
        return Combinators.combine(
                        zones(),
                        Arbitraries.longs().between(0, Duration.ofDays(4000).toMinutes()),
                        Arbitraries.of(true, false))
                .as((zone, minutes, atChange) -> {
                    Instant at = NOW.plus(Duration.ofMinutes(minutes));
                    ZoneOffsetTransition change = zone.getRules().nextTransition(at);
                    return new Place(
                            zone,
                            atChange && change != null ? change.getInstant().minus(Duration.ofDays(2)) : at);
                });
    }

    record Place(ZoneId zone, Instant from) {
        Instant until() {
            return from.plus(WINDOW);
        }
    }

    @Property(tries = TRIES)
    void everySlotIsShownByTheMentorsClockAsItWasSet(@ForAll("places") Place place) {
        Set<LocalDateTime> shown = new HashSet<>();
        for (TimeSlot slot : allTheTime(place.zone()).between(place.from(), place.until())) {
            LocalDateTime local = LocalDateTime.ofInstant(slot.start(), place.zone());
            // No time of any day comes twice, also when the clocks do.
            if (!QuarterHours.isStart(local.toLocalTime()) || !shown.add(local)) {
                fail("%s in %s", local, place.zone());
            }
        }
    }

    @Property(tries = TRIES)
    void onlyWhatNoClockShowsIsLeftOut(@ForAll("places") Place place) {
        Set<LocalDateTime> shown = allTheTime(place.zone()).between(place.from(), place.until()).stream()
                .map(slot -> LocalDateTime.ofInstant(slot.start(), place.zone()))
                .collect(Collectors.toSet());
        LocalDate first = LocalDate.ofInstant(place.from(), place.zone()).plusDays(1);
        LocalDate last = LocalDate.ofInstant(place.until(), place.zone()).minusDays(1);
        Set<LocalDateTime> missing = first.datesUntil(last)
                .flatMap(day -> Stream.iterate(0, quarter -> quarter + 1)
                        .limit(96)
                        .map(quarter -> day.atStartOfDay().plusMinutes(15L * quarter)))
                .filter(local -> !shown.contains(local))
                .collect(Collectors.toSet());
        assertThat(missing)
                .allMatch(
                        local -> place.zone().getRules().getValidOffsets(local).isEmpty());
    }

    @Property(tries = TRIES)
    void slotsComeInOrderAndInsideTheWindow(@ForAll("places") Place place) {
        List<TimeSlot> slots = allTheTime(place.zone()).between(place.from(), place.until());
        assertThat(slots).isNotEmpty();
        assertThat(slots).extracting(TimeSlot::start).doesNotHaveDuplicates().isSorted();
        assertThat(slots)
                .allMatch(slot ->
                        !slot.start().isBefore(place.from()) && slot.start().isBefore(place.until()));
    }

    @Property(tries = TRIES)
    void twoWindowsSideBySideHoldWhatTheOneOverBothHolds(@ForAll("places") Place place) {
        WeeklySlots slots = allTheTime(place.zone());
        Instant middle = place.from().plus(Duration.ofDays(3)).plusSeconds(1234);
        List<TimeSlot> parts = new ArrayList<>(slots.between(place.from(), middle));
        parts.addAll(slots.between(middle, place.until()));
        assertThat(parts).isEqualTo(slots.between(place.from(), place.until()));
    }

    @Property(tries = TRIES)
    void aSlotIsFoundAgainByItsStart(@ForAll("places") Place place) {
        WeeklySlots slots = allTheTime(place.zone());
        assertThat(slots.between(place.from(), place.from().plus(Duration.ofDays(1))))
                .allMatch(slot -> slots.at(slot.start()).equals(Optional.of(slot)));
    }

    @Property(tries = TRIES)
    void whatIsTakenIsNeverOfferedAndAllElseIs(@ForAll("places") Place place) {
        WeeklySlots slots = allTheTime(place.zone());
        List<TimeSlot> all = slots.between(place.from(), place.until());
        TimeSlot booked = all.get(all.size() / 2);
        assertThat(slots.freeBetween(place.from(), place.until(), booked.quarters()))
                .isEqualTo(all.stream()
                        .filter(slot -> !slot.start().isBefore(booked.end())
                                || !booked.start().isBefore(slot.end()))
                        .toList());
    }

    @Property(tries = TRIES)
    void closedDaysTakeAwayTheirOwnSlotsAndNoOthers(@ForAll("places") Place place) {
        WeeklySlots open = allTheTime(place.zone());
        LocalDate from = LocalDate.ofInstant(place.from(), place.zone()).plusDays(2);
        ClosedDays closed = new ClosedDays(from, from.plusDays(2));
        var shut = new WeeklySlots(place.zone(), open.weekly(), List.of(closed), List.of());
        assertThat(shut.between(place.from(), place.until()))
                .isEqualTo(open.between(place.from(), place.until()).stream()
                        .filter(slot -> !closed.contains(LocalDate.ofInstant(slot.start(), place.zone())))
                        .toList());
    }

    /** What {@link QuarterHours} rests on. */
    @Property(tries = TRIES)
    void theGridIsTheSameEverywhere(@ForAll("places") Place place) {
        ZoneOffset offset = place.zone().getRules().getOffset(place.from());
        assertThat(offset.getTotalSeconds() % Duration.ofMinutes(15).toSeconds())
                .isZero();
    }
}
