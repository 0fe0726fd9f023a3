package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue.
 *
 * @param skills one of which a mentor should have; none: any mentor will do
 * @param waitingSince its place in the queue
 * @param overdue whether it has waited longer than was promised
 * @param lease who has it
 * @param meFirst whether the mentor who looks may take it before others
 */
public record QueueEntry(
        SubmissionInfo info,
        Set<Slug> skills,
        Instant waitingSince,
        boolean overdue,
        @Nullable Lease lease,
        boolean meFirst)
        implements Serializable {

    public QueueEntry {
        skills = Collections.unmodifiableSet(new TreeSet<>(skills));
    }
}
