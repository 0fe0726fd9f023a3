package io.cairn.roadmap;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * How a roadmap stood before a plan was accepted, to be handed to {@link Replanning#undo}.
 *
 * @param version of the roadmap since then
 * @param edition it was pinned to before
 * @param skipped what was skipped before
 */
public record PlanUndo(UUID roadmap, long version, int edition, Set<StepKey> skipped) implements Serializable {

    public PlanUndo {
        skipped = Set.copyOf(skipped);
    }
}
