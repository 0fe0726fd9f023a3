package io.cairn.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Part of a list of submissions.
 *
 * @param total how many there are in all
 * @param at when it was looked at
 */
public record OversightPage(List<OversightEntry> entries, int total, Instant at) implements Serializable {

    public OversightPage {
        entries = List.copyOf(entries);
    }
}
