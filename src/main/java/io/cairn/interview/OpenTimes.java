package io.cairn.interview;

import io.cairn.interview.HoursRows.Offer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is left of mentors' hours when everything booked is taken away. */
@Component
class OpenTimes {

    /** A slot that begins at the very end reaches beyond it. */
    private static final Duration LONGEST = Duration.ofMinutes(Collections.max(InterviewLength.MINUTES));

    private final InterviewRows interviews;
    private final InterviewSettings settings;
    private final Clock clock;

    OpenTimes(InterviewRows interviews, InterviewSettings settings, Clock clock) {
        this.interviews = interviews;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a learner could book from one instant to another.
     *
     * @param moving an interview that is in nobody's way, and whose time is none to move it to; {@code null} for none
     */
    FreeTimes among(List<Offer> offers, UUID learner, @Nullable Interview moving, Instant from, Instant until) {
        Instant now = clock.instant();
        Instant earliest = latest(now.plus(settings.leadTime()), from);
        Instant horizon = now.plus(settings.horizon());
        Set<UUID> people = offers.stream().map(offer -> offer.mentor().id()).collect(Collectors.toSet());
        people.add(learner);
        Map<UUID, Set<Instant>> taken =
                interviews.taken(people, earliest, horizon.plus(LONGEST), moving == null ? null : moving.id());
        List<FreeTime> free = offers.stream()
                .flatMap(offer -> free(offer, earliest, horizon, taken, learner))
                .filter(one -> moving == null || !one.time().equals(moving.time()))
                .sorted(Comparator.comparing((FreeTime one) -> one.time().start())
                        .thenComparing(one -> one.mentor().name()))
                .toList();
        List<FreeTime> inside =
                free.stream().filter(one -> one.time().start().isBefore(until)).toList();
        Instant next = free.size() == inside.size()
                ? null
                : free.get(inside.size()).time().start();
        return new FreeTimes(inside, next, !offers.isEmpty());
    }

    private static Stream<FreeTime> free(
            Offer offer, Instant from, Instant until, Map<UUID, Set<Instant>> taken, UUID learner) {
        Set<Instant> either = new HashSet<>(taken.getOrDefault(learner, Set.of()));
        either.addAll(taken.getOrDefault(offer.mentor().id(), Set.of()));
        Participant mentor =
                new Participant(offer.mentor(), offer.hours().slots().zone());
        return offer.hours().slots().freeBetween(from, until, either).stream().map(time -> new FreeTime(mentor, time));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
