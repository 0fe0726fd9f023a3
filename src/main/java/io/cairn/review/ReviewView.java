package io.cairn.review;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A decided review.
 *
 * @param mentor {@code null} when the account is gone
 * @param scores by criterion, from 0 to 3
 * @param result the scores with their weights, as a share of what can be reached: 0 to 1
 * @param verified units it confirms
 */
public record ReviewView(
        @Nullable Person mentor,
        Verdict verdict,
        Map<Slug, Integer> scores,
        double result,
        Set<UnitId> verified,
        Instant decidedAt,
        @Nullable Rating rating,
        Conversation conversation)
        implements Serializable {

    public ReviewView {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        verified = Collections.unmodifiableSet(new TreeSet<>(verified));
    }

    /** For everybody but admins and the learner who wrote it, the rating is without its note. */
    ReviewView withoutPrivateNote() {
        return rating == null
                ? this
                : new ReviewView(
                        mentor,
                        verdict,
                        scores,
                        result,
                        verified,
                        decidedAt,
                        new Rating(rating.helpful(), "", rating.at()),
                        conversation);
    }
}
