package io.cairn.review;

import io.cairn.catalog.Rubric;
import io.cairn.catalog.UnitId;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a mentor needs for a review.
 *
 * @param note of the learner for the mentor
 * @param lease who has it now
 * @param mine whether that is the mentor who looks, or the second opinion is theirs
 * @param secondOpinion whether the mentor who looks is to give a second opinion, and is not told the first
 * @param draft what this mentor has typed
 * @param proposed units that could be verified, from what the projects and their briefs prove
 * @param review once it is decided
 * @param notes what its mentor noted for themselves; empty for anybody else
 * @param earlier versions of the same work and what came of them, the newest first
 * @param changes since the version before
 */
public record DeskView(
        SubmissionInfo info,
        Snapshot snapshot,
        Rubric rubric,
        String note,
        @Nullable Lease lease,
        boolean mine,
        boolean secondOpinion,
        ReviewDraft draft,
        Set<UnitId> proposed,
        @Nullable ReviewView review,
        String notes,
        List<EarlierVersion> earlier,
        List<SnapshotChange> changes,
        List<Transition> timeline)
        implements Serializable {

    public DeskView {
        proposed = Collections.unmodifiableSet(new TreeSet<>(proposed));
        earlier = List.copyOf(earlier);
        changes = List.copyOf(changes);
        timeline = List.copyOf(timeline);
    }

    /** @param review {@code null} if it was withdrawn */
    public record EarlierVersion(
            SubmissionInfo info,
            Snapshot snapshot,
            @Nullable ReviewView review) implements Serializable {}
}
