package io.cairn.interview;

import io.cairn.shared.NodeEvents;
import java.util.UUID;

/**
 * Under which topic {@link NodeEvents} tell that an interview of somebody has changed; a trigger of the database publishes
 * it. What it is now is asked of the services, which know who may see it.
 */
public final class InterviewTopics {

    private InterviewTopics() {}

    /** One of this person's interviews, be they its learner or its mentor, is booked or has changed. */
    public static String of(UUID person) {
        return "interviews/" + person;
    }
}
