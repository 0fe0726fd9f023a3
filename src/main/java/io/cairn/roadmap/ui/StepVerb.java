package io.cairn.roadmap.ui;

import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepChange;
import io.cairn.roadmap.StepEvidence;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepView;
import java.util.List;

/** What a learner can do with a step; the first of a list is the one to offer most clearly. */
enum StepVerb {
    START,
    COMPLETE,
    SKIP,
    /** It is not done after all. */
    REOPEN,
    /** A skipped step is wanted again. */
    RESUME;

    /** What is shown by more than the learner's word, or follows from another unit, cannot be taken back by it. */
    static List<StepVerb> offeredFor(StepView step) {
        return switch (step.status()) {
            case UPCOMING -> List.of(START, COMPLETE, SKIP);
            case IN_PROGRESS -> List.of(COMPLETE, SKIP);
            case DONE -> isTheirWord(step.evidence()) ? List.of(REOPEN) : List.of();
            case SKIPPED -> List.of(RESUME);
        };
    }

    private static boolean isTheirWord(StepEvidence evidence) {
        return !evidence.isShown() && !evidence.fromHigherLevel() && evidence.carried() == null;
    }

    StepChange apply(Roadmaps roadmaps, StepKey step) {
        return switch (this) {
            case START, RESUME -> roadmaps.start(step);
            case COMPLETE -> roadmaps.complete(step);
            case SKIP -> roadmaps.skip(step);
            case REOPEN -> roadmaps.reopen(step);
        };
    }
}
