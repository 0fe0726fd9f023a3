package io.cairn.catalog;

import java.time.Instant;
import java.util.List;

/** What came of a change to the draft. Only {@link Saved} has changed anything. */
public sealed interface EditOutcome {

    /** @param version which one it is now */
    record Saved(CatalogKey key, Instant version) implements EditOutcome {}

    /** Something that was typed cannot be kept. */
    record Refused(List<ThingProblem> problems) implements EditOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else has changed it meanwhile, to this. */
    record Stale(ThingInEditing theirs) implements EditOutcome {}

    /** It cannot be removed, as these refer to it. */
    record Referred(List<CatalogKey> by, Catalog draft) implements EditOutcome {

        public Referred {
            by = List.copyOf(by);
        }
    }

    /** It was published once and can be retired, so it is not removed. */
    record Retirable() implements EditOutcome {}
}
