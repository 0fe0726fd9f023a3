package io.cairn.link;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the links of the draft are.
 *
 * @param lastChecked {@code null} while nothing has been looked up
 * @param running how far looking all of them up is; {@code null} when nobody has asked for it or it is done
 */
public record LinkHealth(
        int fine,
        int redirected,
        int unsure,
        int broken,
        int unchecked,
        @Nullable Instant lastChecked,
        @Nullable Running running)
        implements Serializable {

    /** @param done of {@code total} addresses */
    public record Running(int done, int total) implements Serializable {}

    public int total() {
        return fine + redirected + unsure + broken + unchecked;
    }

    /** @param state {@code null} for those that nobody has looked up */
    public int count(@Nullable LinkState state) {
        return switch (state) {
            case null -> unchecked;
            case FINE -> fine;
            case REDIRECTED -> redirected;
            case UNSURE -> unsure;
            case BROKEN -> broken;
        };
    }
}
