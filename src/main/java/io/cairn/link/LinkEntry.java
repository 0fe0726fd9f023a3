package io.cairn.link;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address of the draft, who names it, and what is known of it.
 *
 * @param result {@code null} while nobody has looked it up; likewise {@code checkedAt}
 * @param failingSince when it was first found broken; {@code null} unless it is
 */
public record LinkEntry(
        String url,
        List<Named> things,
        @Nullable LinkResult result,
        @Nullable Instant checkedAt,
        @Nullable Instant failingSince)
        implements Serializable {

    public LinkEntry {
        things = List.copyOf(things);
    }

    /** A thing that names the address. */
    public record Named(CatalogKey key, String title) implements Serializable {}

    public boolean isBroken() {
        return result != null && result.state() == LinkState.BROKEN;
    }
}
