package io.cairn.studio;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingDifference;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom publishing would touch, and how much. Nobody can be told from it: small groups are hidden, and examples are rounded.
 *
 * @param learners who have a roadmap
 * @param roadmaps that were looked at
 * @param changed roadmaps whose plan would be another one
 * @param stranded roadmaps that could not be taken over, as their career role is gone; they stay as they are
 * @param hours more to do in a changed roadmap; {@code null} if they are too few to tell
 * @param days by which a changed roadmap ends later; {@code null} likewise
 * @param changes by how many they touch, most first; at most {@link #MAX_CHANGES}
 * @param examples of roadmaps that would change
 */
public record Impact(
        int learners,
        int roadmaps,
        Count changed,
        Count stranded,
        @Nullable Spread hours,
        @Nullable Spread days,
        List<Touched> changes,
        List<Example> examples)
        implements Serializable {

    /** The smallest group of people that anything is told of. */
    public static final int FEWEST = 5;

    /** Changes told of one by one. */
    public static final int MAX_CHANGES = 200;

    public Impact {
        changes = List.copyOf(changes);
        examples = List.copyOf(examples);
    }

    /**
     * How many.
     *
     * @param number {@code null} when it is more than none and fewer than {@link #FEWEST}
     */
    public record Count(@Nullable Integer number) implements Serializable {

        static Count of(int number) {
            return new Count(number > 0 && number < FEWEST ? null : Integer.valueOf(number));
        }

        public boolean isNone() {
            return number != null && number == 0;
        }
    }

    /**
     * How a number is spread.
     *
     * @param median half of them are at most this
     * @param most nine of ten are at most this
     */
    public record Spread(int median, int most) implements Serializable {}

    /** A change and whom it touches. */
    public record Touched(CatalogKey key, ThingDifference.Change change, Count learners, Count roadmaps)
            implements Serializable {}

    /**
     * A roadmap that stands for at least {@link Impact#FEWEST} people's.
     *
     * @param percentDone in tens
     * @param hours more to do, in fives
     * @param halfWeeks by which it ends later, in halves of a week
     */
    public record Example(Slug role, int percentDone, int added, int removed, int hours, int halfWeeks)
            implements Serializable {}
}
