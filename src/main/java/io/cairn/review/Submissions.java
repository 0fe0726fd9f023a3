package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalogs;
import io.cairn.review.SubmissionDraftRows.Begun;
import io.cairn.review.SubmissionRows.Submitted;
import io.cairn.review.SubmissionRows.Withdrawn;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in learner has given to be judged. What does not exist and what is somebody else's both end in a
 * {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Submissions extends SessionService {

    private final transient SubmissionRows rows;
    private final transient SubmissionDraftRows drafts;
    private final transient SnapshotMaker snapshots;
    private final transient Dossiers dossiers;
    private final transient Catalogs catalogs;
    private final transient ReviewNotices notices;
    private final transient CurrentUser user;
    private final transient Clock clock;

    Submissions(
            SubmissionRows rows,
            SubmissionDraftRows drafts,
            SnapshotMaker snapshots,
            Dossiers dossiers,
            Catalogs catalogs,
            ReviewNotices notices,
            CurrentUser user,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.snapshots = snapshots;
        this.dossiers = dossiers;
        this.catalogs = catalogs;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    /** All versions of everything, the newest first. */
    public List<SubmissionInfo> all() {
        return rows.all(user.id());
    }

    public SubmissionView submission(UUID id) {
        Series series = dossiers.series(id, user.id());
        if (!series.isOf(user.id())) {
            throw series.missing();
        }
        return SubmissionView.of(series, catalogs, series.asked().timelineForLearner());
    }

    /** What handing something in begins with: the form as it was left, what would be shown, what was handed in before. */
    public SubmissionForm form(ReviewKind kind, @Nullable UUID project) {
        Begun begun = drafts.find(user.id(), kind, series(project));
        SubmissionInfo before = begun.before();
        SubmissionRequest request = Optional.ofNullable(begun.draft())
                .orElseGet(() -> new SubmissionRequest(kind, project, before == null ? null : before.role(), null, ""));
        return SubmissionForm.of(begun, request, snapshots.preview(request));
    }

    @Transactional
    public void keepDraft(SubmissionRequest request) {
        drafts.save(user.id(), series(request.project()), request, clock.instant());
    }

    /** What a mentor would see. Nothing is stored. */
    public SubmissionPreview preview(SubmissionRequest request) {
        return snapshots.preview(request);
    }

    /**
     * Gives the work to be judged, as it is now; the next version if there was one before. Where changes were requested,
     * the same mentor may take it first.
     *
     * @param digest of the preview that was agreed to
     * @param formId identity of the form: sending it twice makes one submission
     * @return the submission's id, the same for the same form
     * @throws PreviewOutdatedException if the work is not what was previewed any more
     * @throws SubmissionRefusedException if it cannot be submitted as it is
     */
    @Transactional
    public UUID submit(SubmissionRequest request, String digest, UUID formId) {
        SubmissionPreview preview = snapshots.preview(request);
        if (!preview.problems().isEmpty()) {
            return madeBefore(
                    formId, new SubmissionRefusedException(preview.problems().getFirst()));
        }
        if (!preview.digest().equals(digest)) {
            return madeBefore(formId, new PreviewOutdatedException(preview));
        }
        NewSubmission submission = new NewSubmission(
                null,
                user.id(),
                series(request.project()),
                SnapshotMaker.title(preview.snapshot()),
                preview.snapshot(),
                snapshots.skills(preview.snapshot()),
                request.note(),
                formId,
                null);
        return store(submission).orElseGet(() -> madeBefore(formId, alreadyWaiting()));
    }

    private UUID madeBefore(UUID formId, RuntimeException otherwise) {
        return rows.madeBy(user.id(), formId).orElseThrow(() -> otherwise);
    }

    private Optional<UUID> store(NewSubmission submission) {
        try {
            Optional<Submitted> submitted = rows.submit(submission, clock.instant());
            submitted.ifPresent(this::tellTheMentorBefore);
            return submitted.map(one -> one.info().id());
        } catch (DuplicateKeyException e) {
            // The same in another tab, at the same moment.
            throw alreadyWaiting();
        }
    }

    private void tellTheMentorBefore(Submitted submitted) {
        UUID first = submitted.first();
        if (first != null) {
            notices.yoursFirst(submitted.info(), first, user.require().displayName(), "next");
        }
    }

    private static SubmissionRefusedException alreadyWaiting() {
        return new SubmissionRefusedException(SubmissionProblem.ALREADY_WAITING);
    }

    /**
     * Takes a submission back. Taking back what is withdrawn already has no effect.
     *
     * @throws NotFoundException also if it is decided already, or a mock interview, which is cancelled instead
     */
    @Transactional
    public Withdrawal withdraw(UUID submission) {
        Optional<Withdrawn> withdrawn = rows.withdraw(user.id(), submission, clock.instant());
        if (withdrawn.isEmpty() && !rows.isWithdrawn(user.id(), submission)) {
            throw new NotFoundException("No open submission " + submission);
        }
        withdrawn.ifPresent(one -> {
            if (one.mentor() != null) {
                notices.withdrawalAsked(one.info(), one.mentor());
            }
        });
        return withdrawn.map(Withdrawn::mentor).isPresent() ? Withdrawal.ASKED : Withdrawal.DONE;
    }

    /** What the versions are versions of: the project, or the person. */
    private UUID series(@Nullable UUID project) {
        return project == null ? user.id() : project;
    }
}
