package io.cairn.interview;

import java.io.Serializable;
import java.util.UUID;

/** What came of booking a time, or of moving an interview to it. */
public sealed interface BookingOutcome extends Serializable {

    /** It is agreed; also when the same form had booked it before. */
    record Booked(UUID interview) implements BookingOutcome {}

    /** Nothing has changed. */
    record Refused(Obstacle obstacle) implements BookingOutcome {}

    /** Why it could not be. */
    enum Obstacle {
        /** Somebody else was quicker. */
        JUST_TAKEN,
        /** The learner is at another interview then. */
        ELSEWHERE,
        /** The mentor does not offer it, or not any more. */
        NOT_OFFERED,
        /** It begins too soon, or is too far ahead. */
        OUT_OF_REACH
    }
}
