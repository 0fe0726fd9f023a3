package io.cairn.review;

import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Rubric;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its learner sees it.
 *
 * @param mentor who is at it
 * @param note for the mentor
 * @param review once it is decided
 * @param versions of the same work, the newest first
 * @param changes since the version before
 */
public record SubmissionView(
        SubmissionInfo info,
        Snapshot snapshot,
        Rubric rubric,
        String note,
        @Nullable Person mentor,
        @Nullable ReviewView review,
        List<SubmissionInfo> versions,
        List<SnapshotChange> changes,
        List<Transition> timeline)
        implements Serializable {

    public SubmissionView {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        timeline = List.copyOf(timeline);
    }

    static SubmissionView of(Series series, Catalogs catalogs, List<Transition> timeline) {
        Dossier dossier = series.asked();
        Lease lease = dossier.lease();
        return new SubmissionView(
                dossier.info(),
                dossier.snapshot(),
                catalogs.edition(dossier.snapshot().edition())
                        .rubric(dossier.snapshot().rubric()),
                dossier.note(),
                lease == null ? null : lease.mentor(),
                dossier.review(),
                series.infos(),
                series.changes(),
                timeline);
    }
}
