package io.cairn.review;

import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How well first and second opinions agree on one criterion.
 *
 * @param pairs how many submissions two mentors judged by it
 * @param kappa Cohen's weighted kappa with quadratic weights, at most 1, 0 being chance; {@code null} where it cannot be
 *     told, as when all gave the same score
 * @param meanDifference of the two scores, in levels
 */
public record CriterionAgreement(
        Slug rubric, Slug criterion, int pairs, @Nullable Double kappa, double meanDifference)
        implements Serializable {}
