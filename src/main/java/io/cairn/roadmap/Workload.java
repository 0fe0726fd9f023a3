package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.shared.Effort;
import java.util.function.ToIntFunction;

/** What each step takes: hours as the catalogue has them, and the minutes left at the learner's pace. */
record Workload(PlanRequest request) {

    private static final int MINUTES_PER_HOUR = 60;
    /** Of a step in progress at least this part is still to come, whatever has been logged. */
    private static final int LEAST_REST = 10;

    /** Whole hours at the catalogue's pace; none for a finished step that the catalogue no longer has. */
    Effort effort(StepKey key) {
        Catalog catalog = request.catalog();
        if (!RequestCheck.isKnown(catalog, key)) {
            return Effort.NONE;
        }
        return switch (key.kind()) {
            case UNIT -> catalog.unit(key.unitId()).effort();
            case PROJECT -> catalog.brief(key.slug()).effort();
            case CERTIFICATION -> catalog.certification(key.slug()).effort();
            case MILESTONE -> Effort.NONE;
            case TASK -> catalog.task(key.slug()).effort();
        };
    }

    int low(StepKey key) {
        return minutes(key, Effort::low);
    }

    int likely(StepKey key) {
        return minutes(key, Effort::likely);
    }

    int high(StepKey key) {
        return minutes(key, Effort::high);
    }

    private int minutes(StepKey key, ToIntFunction<Effort> which) {
        int all = (int) Math.round(which.applyAsInt(effort(key)) * MINUTES_PER_HOUR * request.paceFactor());
        FixedStep fixed = request.fixed().get(key);
        return fixed == null ? all : Math.max(all - fixed.minutesSpent(), (all + LEAST_REST - 1) / LEAST_REST);
    }
}
