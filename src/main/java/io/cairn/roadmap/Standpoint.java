package io.cairn.roadmap;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Where a learner stands on the way to their career role, as far as it matters for what to build next.
 *
 * @param edition the catalogue's edition the roadmap is pinned to
 * @param known units that are done, and the lower levels of the same skills
 * @param done briefs that are done or were said to be
 * @param skipped briefs that are not wanted
 * @param places when each brief of the edition is likely worked on
 */
public record Standpoint(
        Slug role, int edition, Set<UnitId> known, Set<Slug> done, Set<Slug> skipped, Map<Slug, BriefPlace> places)
        implements Serializable {

    public Standpoint {
        known = Set.copyOf(known);
        done = Set.copyOf(done);
        skipped = Set.copyOf(skipped);
        places = Map.copyOf(places);
    }
}
