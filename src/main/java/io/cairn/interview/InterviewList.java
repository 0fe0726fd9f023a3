package io.cairn.interview;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A person's interviews at some instant.
 *
 * @param upcoming booked, and not over yet; the next one first
 * @param unsettled over, and the mentor has not said yet what became of them; the latest first
 * @param past held, missed or cancelled; the latest first
 */
public record InterviewList(List<Interview> upcoming, List<Interview> unsettled, List<Interview> past, Instant at)
        implements Serializable {

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

    public boolean isEmpty() {
        return upcoming.isEmpty() && unsettled.isEmpty() && past.isEmpty();
    }
}
