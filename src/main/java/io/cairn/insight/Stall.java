package io.cairn.insight;

import io.cairn.catalog.UnitId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How people get on with one unit. Nothing is said of what fewer than {@link Insight#FEWEST} people do, as that would be
 * about these people.
 *
 * @param begun how many began it in a time
 * @param abandoned the share of them who have neither done it nor touched it for long, in percent
 * @param hours that half of those who did it and logged time needed at most; {@code null} if too few did
 * @param overrun how much more that is than the likely effort, in percent, below 0 if less; {@code null} likewise
 */
public record Stall(
        UnitId unit,
        int begun,
        int abandoned,
        @Nullable Double hours,
        @Nullable Integer overrun) implements Serializable {

    /** How much the unit deserves a look: the larger share of the two. */
    int weight() {
        return Math.max(abandoned, overrun == null ? 0 : overrun);
    }
}
