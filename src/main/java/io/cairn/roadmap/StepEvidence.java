package io.cairn.roadmap;

import io.cairn.progress.Carried;
import io.cairn.progress.Evidence;
import io.cairn.progress.Proof;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well it is shown that a step is done.
 *
 * @param best {@code null} while it is not done
 * @param fromHigherLevel whether it is done only because a higher level of the same skill is
 * @param proofs what shows it, the newest first; those that have expired included
 * @param carried other units whose standing counts for it; {@code null} where there are none
 */
public record StepEvidence(
        @Nullable Evidence best,
        boolean fromHigherLevel,
        List<Proof> proofs,
        @Nullable Carried carried) implements Serializable {

    public StepEvidence {
        proofs = List.copyOf(proofs);
    }

    /** Whether something besides the learner's word says that it is done. */
    public boolean isShown() {
        return !proofs.isEmpty();
    }
}
