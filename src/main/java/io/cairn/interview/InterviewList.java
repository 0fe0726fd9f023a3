package io.cairn.interview;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person's interviews at some instant.
 *
 * @param upcoming booked, and not over yet; the next one first
 * @param unsettled over, and the mentor has not said yet what became of them; the latest first
 * @param past held, missed or cancelled; the latest first
 */
public record InterviewList(List<Interview> upcoming, List<Interview> unsettled, List<Interview> past, Instant at)
        implements Serializable {

    private static final Comparator<Interview> LATEST_FIRST =
            Comparator.comparing((Interview one) -> one.time().start()).reversed();

    public InterviewList {
        upcoming = List.copyOf(upcoming);
        unsettled = List.copyOf(unsettled);
        past = List.copyOf(past);
    }

    /** @param latestFirst all there are */
    static InterviewList of(List<Interview> latestFirst, Instant at) {
        return new InterviewList(
                latestFirst.reversed().stream()
                        .filter(one -> one.isUpcoming(at))
                        .toList(),
                latestFirst.stream()
                        .filter(one -> one.state() == InterviewState.BOOKED && !one.isUpcoming(at))
                        .toList(),
                latestFirst.stream()
                        .filter(one -> one.state() != InterviewState.BOOKED)
                        .toList(),
                at);
    }

    /** After one of them has changed. */
    public InterviewList with(Interview changed) {
        return of(
                Stream.of(upcoming, unsettled, past)
                        .flatMap(List::stream)
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .sorted(LATEST_FIRST)
                        .toList(),
                at);
    }

    /** When the next of them begins or is over. */
    public Optional<Instant> nextTurn() {
        return upcoming.stream()
                .flatMap(one -> Stream.of(one.time().start(), one.time().end()))
                .filter(turn -> turn.isAfter(at))
                .min(Comparator.naturalOrder());
    }

    public Optional<Interview> find(UUID id) {
        return Stream.of(upcoming, unsettled, past)
                .flatMap(List::stream)
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** Whether it holds the same interviews in the same places, none of them changed. */
    public boolean showsTheSameAs(InterviewList other) {
        return states(upcoming).equals(states(other.upcoming))
                && states(unsettled).equals(states(other.unsettled))
                && states(past).equals(states(other.past));
    }

    private static List<String> states(List<Interview> some) {
        return some.stream()
                .map(one -> "%s/%d".formatted(one.id(), one.sequence()))
                .toList();
    }

    public boolean isEmpty() {
        return upcoming.isEmpty() && unsettled.isEmpty() && past.isEmpty();
    }
}
