package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.FormerThing;
import io.cairn.shared.Effort;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What each step takes: hours as the catalogue has them, and the minutes left at the learner's pace. */
record Workload(PlanRequest request) {

    private static final int MINUTES_PER_HOUR = 60;
    /** Of a step in progress at least this part is still to come, whatever has been logged. */
    private static final int LEAST_REST = 10;

    /** Whole hours at the catalogue's pace; of a finished step that the catalogue no longer has, what it took last. */
    Effort effort(StepKey key) {
        return effort(request.catalog(), key);
    }

    /** The same in minutes, for an effort that turns out likely. */
    static int likelyMinutes(Catalog catalog, StepKey key) {
        return effort(catalog, key).likely() * MINUTES_PER_HOUR;
    }

    private static Effort effort(Catalog catalog, StepKey key) {
        if (!RequestCheck.isKnown(catalog, key)) {
            return catalog.former(key.item()).map(FormerThing::effort).orElse(Effort.NONE);
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
        return left(key, Effort::low);
    }

    int likely(StepKey key) {
        return left(key, Effort::likely);
    }

    int high(StepKey key) {
        return left(key, Effort::high);
    }

    private int left(StepKey key, ToDoubleFunction<Effort> which) {
        FixedStep fixed = request.fixed().get(key);
        Pace pace = new Pace(request.paceFactor(), request.paceSpread());
        return pace.minutesLeft(effort(key), which, fixed == null ? null : fixed.minutesSpent());
    }

    /** How fast somebody works, see {@link PaceEstimate}. */
    record Pace(double factor, double spread) {

        /** @param spent minutes logged for a step in progress; {@code null} when it has not begun */
        int minutesLeft(Effort effort, ToDoubleFunction<Effort> which, @Nullable Integer spent) {
            int all = (int) Math.round(narrowed(effort, which) * MINUTES_PER_HOUR * factor);
            return spent == null ? all : Math.max(all - spent, (all + LEAST_REST - 1) / LEAST_REST);
        }

        private double narrowed(Effort effort, ToDoubleFunction<Effort> which) {
            double hours = which.applyAsDouble(effort);
            double likely = effort.likely();
            return spread == 1 || likely == 0 ? hours : likely * Math.pow(hours / likely, spread);
        }
    }
}
