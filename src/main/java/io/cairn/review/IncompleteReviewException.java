package io.cairn.review;

import io.cairn.shared.Slug;
import java.util.List;
import java.util.Set;

/** A review that cannot be a decision yet. */
public class IncompleteReviewException extends RuntimeException {

    /** What it lacks. */
    public enum Missing {
        VERDICT,
        SCORES,
        /** With this verdict, a word on what is to change. */
        COMMENT
    }

    private final Set<Missing> missing;
    private final List<Slug> unscored;

    IncompleteReviewException(Set<Missing> missing, List<Slug> unscored) {
        super("The review lacks " + missing);
        this.missing = Set.copyOf(missing);
        this.unscored = List.copyOf(unscored);
    }

    public Set<Missing> missing() {
        return missing;
    }

    /** Criteria without a score. */
    public List<Slug> unscored() {
        return unscored;
    }
}
