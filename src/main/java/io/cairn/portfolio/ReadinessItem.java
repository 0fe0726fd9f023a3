package io.cairn.portfolio;

import java.io.Serializable;
import java.util.List;

/**
 * A point of the readiness checklist and how it stands.
 *
 * @param have how much there is: projects, stages or certifications
 * @param need how much the role asks for
 * @param counting what counts for it
 * @param almost projects that would count for it if a little more were there
 */
public record ReadinessItem(
        ReadinessPoint point, int have, int need, List<Contribution> counting, List<Contribution> almost)
        implements Serializable {

    /** How a point stands. */
    public enum State {
        MISSING,
        PARTLY,
        MET
    }

    public ReadinessItem {
        counting = List.copyOf(counting);
        almost = List.copyOf(almost);
    }

    public State state() {
        if (have >= need) {
            return State.MET;
        }
        return have == 0 && almost.isEmpty() ? State.MISSING : State.PARTLY;
    }

    public boolean isMet() {
        return state() == State.MET;
    }
}
