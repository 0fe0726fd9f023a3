package io.cairn.roadmap.ui;

import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepStatus;
import io.cairn.roadmap.Undo;
import io.cairn.shared.NotFoundException;
import java.util.List;
import java.util.UUID;

/** What a learner can do with a step; the first of a list is the one to offer most clearly. */
enum StepVerb {
    START,
    COMPLETE,
    SKIP,
    /** It is not done after all. */
    REOPEN,
    /** A skipped step is wanted again. */
    RESUME;

    static List<StepVerb> offeredFor(StepStatus status) {
        return switch (status) {
            case UPCOMING -> List.of(START, COMPLETE, SKIP);
            case IN_PROGRESS -> List.of(COMPLETE, SKIP);
            case DONE -> List.of(REOPEN);
            case SKIPPED -> List.of(RESUME);
        };
    }

    /** @return how to take it back */
    SerializableRunnable apply(Roadmaps roadmaps, StepKey step) {
        if (this == REOPEN) {
            reopen(roadmaps, step);
            return () -> roadmaps.complete(step);
        }
        Undo undo =
                switch (this) {
                    case COMPLETE -> roadmaps.complete(step);
                    case SKIP -> roadmaps.skip(step);
                    case START, RESUME, REOPEN -> roadmaps.start(step);
                };
        return () -> roadmaps.undo(undo);
    }

    /** There is no verb for it: the step goes back to not begun and is begun again. */
    private static void reopen(Roadmaps roadmaps, StepKey step) {
        UUID roadmap = roadmaps.current()
                .orElseThrow(() -> new NotFoundException("No roadmap"))
                .id();
        roadmaps.undo(new Undo(roadmap, step, true, null, false));
        roadmaps.start(step);
    }
}
