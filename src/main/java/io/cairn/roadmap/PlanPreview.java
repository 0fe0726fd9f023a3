package io.cairn.roadmap;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What other settings, another arrangement or another edition would do to a roadmap; nothing of it is stored until it is
 * handed to {@link Replanning#accept}.
 *
 * @param id of this preview: accepting it twice makes one plan
 * @param roadmap which one it was made for
 * @param version of that roadmap
 * @param edition that the plan was made of, and the roadmap is pinned to once it is accepted
 * @param wish what the plan was made from
 * @param before the plan in force, or for another edition what it would be if it were made today
 * @param after the plan as it would be from today on
 * @param undo what it will take to undo it once it is accepted
 * @param labels what the steps of both are called, what was left out and what is carried
 * @param carried what counts in another edition because of what was done for units that it no longer has
 */
public record PlanPreview(
        UUID id,
        UUID roadmap,
        long version,
        int edition,
        PlanWish wish,
        Plan before,
        Plan after,
        PlanDiff diff,
        PlanUndo undo,
        Map<StepKey, StepLabel> labels,
        List<CarriedStep> carried)
        implements Serializable {

    public PlanPreview {
        labels = Map.copyOf(labels);
        carried = List.copyOf(carried);
    }

    static PlanPreview of(
            Roadmap roadmap, int edition, PlanWish wish, Plan before, Plan after, Map<StepKey, StepLabel> labels) {
        return new PlanPreview(
                UUID.randomUUID(),
                roadmap.id(),
                roadmap.version(),
                edition,
                wish,
                before,
                after,
                PlanDiff.between(before, after),
                new PlanUndo(roadmap.id(), roadmap.version() + 1, roadmap.edition(), roadmap.skipped()),
                labels,
                List.of());
    }

    PlanPreview carrying(List<CarriedStep> steps) {
        return new PlanPreview(id, roadmap, version, edition, wish, before, after, diff, undo, labels, steps);
    }

    public PlanSettings settings() {
        return wish.settings();
    }

    public Forecast forecast() {
        return after.forecast();
    }

    public List<LeftOut> leftOut() {
        return after.leftOut();
    }
}
