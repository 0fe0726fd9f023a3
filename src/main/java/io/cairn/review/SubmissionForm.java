package io.cairn.review;

import io.cairn.review.SubmissionDraftRows.Begun;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What handing something in begins with.
 *
 * @param request as it was left, or as it begins
 * @param before the newest version of the same work, whatever became of it; {@code null} if this is the first
 * @param shownBefore what that version showed
 */
public record SubmissionForm(
        SubmissionRequest request,
        SubmissionPreview preview,
        @Nullable SubmissionInfo before,
        @Nullable Snapshot shownBefore)
        implements Serializable {

    static SubmissionForm of(Begun begun, SubmissionRequest request, SubmissionPreview preview) {
        return new SubmissionForm(request, preview, begun.before(), begun.shownBefore()).with(preview);
    }

    /** The same with what would be shown by now. */
    public SubmissionForm with(SubmissionPreview now) {
        boolean waits = before != null && before.state().isOpen();
        return new SubmissionForm(
                request, waits ? now.with(SubmissionProblem.ALREADY_WAITING) : now, before, shownBefore);
    }

    /** Since the version before; none if there is none. */
    public List<SnapshotChange> changes() {
        return shownBefore == null ? List.of() : SnapshotChange.between(shownBefore, preview.snapshot());
    }
}
