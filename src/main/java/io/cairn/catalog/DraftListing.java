package io.cairn.catalog;

import java.util.List;

/**
 * All things of a kind in the draft, in its order.
 *
 * @param draft that they are part of
 */
public record DraftListing(Catalog draft, List<DraftEntry> entries) {

    public DraftListing {
        entries = List.copyOf(entries);
    }
}
