package io.cairn.review;

import io.cairn.catalog.Rubric;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Characters;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor has typed and chosen so far. The learner never sees it.
 *
 * @param scores by criterion, from 0 to 3; those not yet given are missing
 * @param notes for the mentor alone
 * @param verifies units to be verified if it is approved
 */
public record DraftContent(
        Map<Slug, Integer> scores,
        List<DraftComment> comments,
        String notes,
        @Nullable Verdict verdict,
        Set<UnitId> verifies)
        implements Serializable {

    public static final int MAX_NOTES_LENGTH = 10_000;

    public static final DraftContent EMPTY = new DraftContent(Map.of(), List.of(), "", null, Set.of());

    /** @throws IllegalArgumentException if a score is none of a rubric's, or the notes are too long */
    public DraftContent {
        if (!scores.values().stream().allMatch(score -> score >= 0 && score <= Assessment.TOP)) {
            throw new IllegalArgumentException("Scores go from 0 to %d: %s".formatted(Assessment.TOP, scores));
        }
        notes = Characters.storable(notes);
        if (notes.length() > MAX_NOTES_LENGTH) {
            throw new IllegalArgumentException("Notes have at most %d characters".formatted(MAX_NOTES_LENGTH));
        }
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
        comments = List.copyOf(comments);
        verifies = Collections.unmodifiableSet(new TreeSet<>(verifies));
    }

    /** The scores given so far with the rubric's weights, as a share of what they could be: 0 to 1. */
    public double result(Rubric rubric) {
        return Assessment.result(rubric, scores);
    }

    /** @throws IncompleteReviewException if it lacks something that a verdict by this rubric needs */
    public void requireComplete(Rubric rubric) {
        Assessment.of(rubric, this);
    }

    /** The comments that say something. */
    List<DraftComment> said() {
        return comments.stream().filter(comment -> !comment.text().isBlank()).toList();
    }
}
