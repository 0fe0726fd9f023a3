package io.cairn.insight;

import java.io.Serializable;
import java.util.List;

/**
 * What happened in a time.
 *
 * @param roles the most chosen first
 * @param waits only kinds of work of which some was decided
 * @param stalls units that deserve a look, those most in need of it first
 */
public record Numbers(Funnel funnel, List<RoleChosen> roles, List<ReviewWait> waits, List<Stall> stalls)
        implements Serializable {

    public Numbers {
        roles = List.copyOf(roles);
        waits = List.copyOf(waits);
        stalls = List.copyOf(stalls);
    }
}
