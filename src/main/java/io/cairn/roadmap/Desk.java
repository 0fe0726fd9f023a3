package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Evidence;
import io.cairn.progress.Standing;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One roadmap's edition, what its owner has begun and done, and what they skipped: all that reading a plan takes. */
record Desk(Catalog catalog, Achievements achievements, Collection<StepKey> skipped) {

    static Desk of(Catalog catalog, Map<CatalogKey, Standing> standings, Roadmap roadmap) {
        return new Desk(catalog, new Achievements(catalog, standings), roadmap.skipped());
    }

    Map<StepKey, StepLabel> labels(Plan plan) {
        return StepLabels.of(catalog, Stream.concat(StepLabels.keysOf(plan), skipped.stream()));
    }

    Map<StepKey, StepStatus> statuses(Plan plan, Map<StepKey, StepLabel> labels) {
        return StepStatuses.of(plan, achievements, skipped, labels);
    }

    /** Of the steps that are done. */
    Map<StepKey, Evidence> evidence(Collection<StepKey> steps) {
        Map<StepKey, Evidence> evidence = new HashMap<>();
        for (StepKey step : steps) {
            Evidence best = achievements.evidence(step);
            if (best != null) {
                evidence.put(step, best);
            }
        }
        return evidence;
    }

    /** Minutes of the steps in progress. */
    Map<StepKey, Integer> logged(Map<StepKey, StepStatus> statuses) {
        Map<StepKey, Integer> logged = new HashMap<>();
        statuses.forEach((step, status) -> {
            if (status == StepStatus.IN_PROGRESS) {
                logged.put(step, achievements.minutes(step));
            }
        });
        return logged;
    }

    StepStatus status(StepKey step) {
        return StepStatuses.of(step, achievements, skipped);
    }

    String roleName(Roadmap roadmap) {
        return catalog.role(roadmap.role()).name();
    }
}
