package io.cairn.review;

import io.cairn.catalog.Rubric;
import io.cairn.review.IncompleteReviewException.Missing;
import io.cairn.shared.Slug;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A complete judgement by a rubric; plain arithmetic. */
record Assessment(Verdict verdict, Map<Slug, Integer> scores, double result) {

    /** The score of the best level. */
    static final int TOP = 3;

    /** @throws IncompleteReviewException if something is missing */
    static Assessment of(Rubric rubric, DraftContent draft) {
        List<Slug> unscored = rubric.criteria().stream()
                .map(Rubric.Criterion::slug)
                .filter(criterion -> !draft.scores().containsKey(criterion))
                .toList();
        Verdict verdict = draft.verdict();
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (!unscored.isEmpty()) {
            missing.add(Missing.SCORES);
        }
        if (verdict == null) {
            missing.add(Missing.VERDICT);
        } else if (verdict.needsComment() && draft.said().isEmpty()) {
            missing.add(Missing.COMMENT);
        }
        if (verdict == null || !missing.isEmpty()) {
            throw new IncompleteReviewException(missing, unscored);
        }
        Map<Slug, Integer> scores = new LinkedHashMap<>();
        rubric.criteria()
                .forEach(
                        criterion -> scores.put(criterion.slug(), draft.scores().getOrDefault(criterion.slug(), 0)));
        return new Assessment(verdict, scores, result(rubric, scores));
    }

    /** The mean score with the criteria's weights, as a share of the best there is; those without a score are left out. */
    static double result(Rubric rubric, Map<Slug, Integer> scores) {
        double sum = 0;
        double weights = 0;
        for (Rubric.Criterion criterion : rubric.criteria()) {
            Integer score = scores.get(criterion.slug());
            if (score != null) {
                sum += criterion.weight() * score;
                weights += criterion.weight() * TOP;
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }
}
