package io.cairn.roadmap.ui;

import io.cairn.progress.Evidence;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step on the trail.
 *
 * @param area {@code null} for what belongs to none
 * @param now whether it is the step to work on
 * @param evidence how well it is shown that it is done; {@code null} while it is not, and for what nothing can show
 * @param waitsFor name of what has to be done first; {@code null} unless it is blocked
 * @param place where it stands; {@code null} when the plan no longer has it
 */
record TrailRow(
        StepKey key,
        String title,
        @Nullable Slug area,
        TrailState state,
        boolean now,
        Effort effort,
        @Nullable Evidence evidence,
        @Nullable String waitsFor,
        @Nullable Place place)
        implements Serializable {

    /**
     * @param monday the week it is listed in: the first that has a share of it
     * @param lastMonday the last week that has a share of it
     */
    record Place(LocalDate monday, LocalDate lastMonday, LocalDate start, LocalDate finish) implements Serializable {

        boolean continues() {
            return lastMonday.isAfter(monday);
        }
    }

    boolean isDone() {
        return state == TrailState.DONE;
    }
}
