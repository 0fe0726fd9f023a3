package io.cairn.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** A calendar that is told of one plan after another, on random plans; a seed stands for a course of days. */
class CalendarChangesPropertiesTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 21);
    private static final int ROUNDS = 25;

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<CalendarItem> plan(Random random, LocalDate today) {
        List<CalendarItem> items = new ArrayList<>();
        for (int id = 0; id < 8; id++) {
            if (random.nextInt(3) > 0) {
                items.add(new CalendarItem(
                        "item-%d@cairn".formatted(id),
                        "Study",
                        "",
                        "roadmap",
                        "UTC",
                        today.plusDays(random.nextInt(4)),
                        LocalTime.of(18, 0),
                        60));
            }
        }
        return items;
    }

    @Property(tries = 200)
    void idsStayAndSequencesOnlyGrow(@ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        List<CalendarEntry> told = List.of();
        LocalDate today = START;
        for (int round = 0; round < ROUNDS; round++) {
            List<CalendarItem> wanted = plan(random, today);
            Map<String, CalendarEntry> before = new HashMap<>();
            told.forEach(entry -> before.put(entry.item().uid(), entry));
            CalendarChanges changes = CalendarChanges.between(told, wanted, today, noon(today));

            assertThat(changes.told()).extracting(entry -> entry.item().uid()).doesNotHaveDuplicates();
            assertThat(changes.told().stream()
                            .filter(entry -> !entry.isCancelled())
                            .map(CalendarEntry::item))
                    .containsAll(wanted);
            for (CalendarEntry entry : changes.told()) {
                CalendarEntry old = before.get(entry.item().uid());
                boolean same =
                        old != null && old.item().equals(entry.item()) && old.isCancelled() == entry.isCancelled();
                int expected = old == null ? 0 : old.sequence() + (same ? 0 : 1);
                assertThat(entry.sequence()).isEqualTo(expected);
                assertThat(changes.written().contains(entry)).isEqualTo(!same);
            }
            assertThat(CalendarChanges.between(changes.told(), wanted, today, noon(today))
                            .isNothing())
                    .isTrue();
            told = changes.told();
            today = today.plusDays(random.nextInt(30));
        }
    }

    @Property(tries = 100)
    void whatIsGoneIsCalledOffAndWhatHasGoneByStays(@ForAll @LongRange(max = 1_000_000) long seed) {
        Random random = new Random(seed);
        List<CalendarItem> first = plan(random, START);
        List<CalendarEntry> told =
                CalendarChanges.between(List.of(), first, START, noon(START)).told();
        LocalDate later = START.plusDays(2);
        CalendarChanges changes = CalendarChanges.between(told, List.of(), later, noon(later));
        assertThat(changes.told())
                .hasSameSizeAs(told)
                .allSatisfy(entry -> assertThat(entry.isCancelled())
                        .isEqualTo(!entry.item().day().isBefore(later)));
        LocalDate muchLater = later.plusDays(CalendarChanges.PAST_DAYS + 5L);
        assertThat(CalendarChanges.between(changes.told(), List.of(), muchLater, noon(muchLater)))
                .satisfies(end -> assertThat(end.told()).isEmpty())
                .satisfies(end -> assertThat(end.forgotten()).hasSameSizeAs(told));
    }
}
