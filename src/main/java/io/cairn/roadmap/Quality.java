package io.cairn.roadmap;

import java.io.Serializable;

/**
 * How good the plan provably is. Gaps are fractions: 0.01 is one per cent, 0 is the optimum.
 *
 * @param choice how it was decided what fits
 * @param choiceGap at most this share of the reachable importance is missed
 * @param orderGap the order of the units, before runs of an area were joined, costs at most this much more than the best
 * @param plannedGap the same for the order as planned, with runs joined and earlier order kept
 */
public record Quality(ChoiceMethod choice, double choiceGap, double orderGap, double plannedGap)
        implements Serializable {

    public enum ChoiceMethod {
        /** There is no target date or everything fits before it. */
        ALL_FIT,
        /** The most important set that fits, proven. */
        EXACT,
        /** A good set by density, with a proven gap. */
        GREEDY
    }
}
