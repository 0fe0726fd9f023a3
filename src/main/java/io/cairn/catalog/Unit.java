package io.cairn.catalog;

import io.cairn.shared.Effort;
import java.io.Serializable;
import java.util.List;

/**
 * A skill at one level.
 *
 * @param outcome what a person can do after it
 * @param prerequisites as written; the next lower unit of the same skill is required as well, see {@link Catalog#prerequisites}
 * @param checklist small things to do that show it
 */
public record Unit(UnitId id, String outcome, Effort effort, List<Prerequisite> prerequisites, List<String> checklist)
        implements Serializable {

    public Unit {
        prerequisites = List.copyOf(prerequisites);
        checklist = List.copyOf(checklist);
    }
}
