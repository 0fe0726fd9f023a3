package io.cairn.roadmap;

import java.io.Serializable;

/**
 * A plan of the history beside the one in force.
 *
 * @param number of the plan
 * @param since what has changed from it to the one in force
 * @param back what bringing it back would do
 */
public record EarlierPlan(int number, PlanDiff since, PlanPreview back) implements Serializable {}
