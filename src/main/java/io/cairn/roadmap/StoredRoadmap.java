package io.cairn.roadmap;

/** A roadmap with its plan in force, the settings that it was made from and what its owner has arranged in it. */
record StoredRoadmap(Roadmap roadmap, PlanSettings settings, Plan plan, Arrangement arrangement) {

    /** Everything as it is, to be changed and planned anew. */
    PlanWish wish(PlanCause cause) {
        return new PlanWish(settings, plan.order(), arrangement, roadmap.skipped(), cause);
    }
}
