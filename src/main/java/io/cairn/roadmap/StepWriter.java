package io.cairn.roadmap;

import io.cairn.roadmap.WeekPacker.Packed;
import io.cairn.roadmap.WeekPacker.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down each step with its dates and reasons. */
record StepWriter(
        PlanRequest request, Workload workload, Map<StepKey, FixedStep> done, Packed packed, Explainer explainer) {

    PlannedStep write(StepKey key) {
        List<Reason> reasons = explainer.explain(key);
        FixedStep finished = done.get(key);
        return finished == null ? open(key, reasons) : done(key, finished, reasons);
    }

    private PlannedStep done(StepKey key, FixedStep step, List<Reason> reasons) {
        LocalDate day = SettledSteps.finishedOn(step);
        return new PlannedStep(key, workload.effort(key), 0, FixedState.DONE, step.startedOn(), day, day, day, reasons);
    }

    private PlannedStep open(StepKey key, List<Reason> reasons) {
        Span span = Objects.requireNonNull(packed.spans().get(key));
        FixedStep begun = request.fixed().get(key);
        return new PlannedStep(
                key,
                workload.effort(key),
                workload.likely(key),
                begun == null ? null : FixedState.IN_PROGRESS,
                begun == null ? span.start() : begun.startedOn(),
                span.finish(),
                span.earliest(),
                span.latest(),
                reasons);
    }
}
