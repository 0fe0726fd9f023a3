package io.cairn.roadmap.ui;

import io.cairn.roadmap.StepStatus;
import java.util.Locale;

/** How a step looks on the trail; each has a mark and a word of its own. */
enum TrailState {
    UPCOMING,
    /** Upcoming, but something it needs is not done. */
    BLOCKED,
    IN_PROGRESS,
    DONE,
    SKIPPED;

    static TrailState of(StepStatus status, boolean blocked) {
        return switch (status) {
            case UPCOMING -> blocked ? BLOCKED : UPCOMING;
            case IN_PROGRESS -> IN_PROGRESS;
            case DONE -> DONE;
            case SKIPPED -> SKIPPED;
        };
    }

    /** Class name in stylesheets. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
