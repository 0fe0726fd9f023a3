package io.cairn.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;

/** What learners and mentors can both do: give an interview another time. */
public interface InterviewMoves {

    /** An interview and where it could be moved to on these days of the person's own calendar, the last one not included. */
    MoveChoice choice(UUID id, LocalDate from, LocalDate until);

    /**
     * Moves an interview to another time of the same mentor.
     *
     * @param reason needed if {@link MoveChoice#needsReason} says so; the other one reads it
     * @param sequence of the interview as it was looked at
     * @throws InterviewChangeException if the reason is missing or too long, or it has begun or is over
     * @throws OptimisticLockingFailureException if it has changed since
     */
    BookingOutcome move(UUID id, Instant start, String reason, int sequence);
}
