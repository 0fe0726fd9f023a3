package io.cairn.review;

import io.cairn.shared.NodeEvents;
import java.util.UUID;

/**
 * Under which topics {@link NodeEvents} tell that something has changed; triggers of the database publish them. They tell
 * no more than that: what it is now is asked of the services, which know who may see it.
 */
public final class ReviewTopics {

    /** Something has come into the queue, left it, or been taken; the event is the submission's id. */
    public static final String QUEUE = "review-queue";

    private ReviewTopics() {}

    /** The submission is in another state, is asked back, or something was said about it. */
    public static String of(UUID submission) {
        return "review/" + submission;
    }
}
