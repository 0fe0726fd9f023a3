package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A roadmap in a list of roadmaps.
 *
 * @param current whether it is the one being followed
 * @param stepsDone steps of the plan that are done
 * @param stepsTotal steps of the plan without the skipped ones
 */
public record RoadmapSummary(
        UUID id,
        Slug role,
        String roleName,
        int edition,
        boolean current,
        Instant createdAt,
        int stepsDone,
        int stepsTotal,
        Forecast forecast)
        implements Serializable {

    static RoadmapSummary of(RoadmapView view, Roadmap roadmap) {
        int done = view.having(StepStatus.DONE).size();
        int skipped = view.having(StepStatus.SKIPPED).size();
        return new RoadmapSummary(
                view.id(),
                view.role(),
                view.roleName(),
                view.edition(),
                roadmap.current(),
                roadmap.createdAt(),
                done,
                view.plan().steps().size() - skipped,
                view.plan().forecast());
    }
}
