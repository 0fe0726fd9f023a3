package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A part of the queue.
 *
 * @param total how many there are in all; not known beyond the end
 * @param at when it was so
 */
public record QueuePage(List<QueueEntry> entries, int total, Instant at) implements Serializable {

    public QueuePage {
        entries = List.copyOf(entries);
    }
}
