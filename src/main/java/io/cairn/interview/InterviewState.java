package io.cairn.interview;

/** What became of an interview. */
public enum InterviewState {
    /** Agreed on; also while it waits for the mentor's word after its time. */
    BOOKED,
    /** It took place and is judged at the review desk. */
    HELD,
    /** It did not take place, though nobody had cancelled it. */
    MISSED,
    CANCELLED
}
