package io.cairn.roadmap;

/** Turns a request into one ordered, dated and explained plan. Same request, same plan. */
public final class RoadmapPlanner {

    private RoadmapPlanner() {}

    /** @throws PlanningException if no plan can be made; the message names the offending value */
    public static Plan plan(PlanRequest request) {
        throw new UnsupportedOperationException();
    }
}
