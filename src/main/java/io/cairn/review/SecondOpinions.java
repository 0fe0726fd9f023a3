package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.catalog.Catalogs;
import io.cairn.review.LeaseRows.Pair;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A sample of decided submissions is judged a second time, by another mentor who does not know the first review. It
 * changes nothing for the learner; it tells how well mentors agree ({@link ReviewQuality}). Looking and typing go through
 * {@link ReviewDesk#open} and {@link ReviewDrafts}.
 */
@Service
@ForMentors
@Transactional(readOnly = true)
public class SecondOpinions extends SessionService {

    /** How many are offered at once. */
    public static final int MOST = 20;

    private final transient SecondOpinionRows rows;
    private final transient Dossiers dossiers;
    private final transient Catalogs catalogs;
    private final transient CurrentUser user;
    private final transient Clock clock;

    SecondOpinions(SecondOpinionRows rows, Dossiers dossiers, Catalogs catalogs, CurrentUser user, Clock clock) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.catalogs = catalogs;
        this.user = user;
        this.clock = clock;
    }

    /** Those within the mentor's skills that are nobody's, and the mentor's own; the oldest {@link #MOST}. */
    public List<SecondOpinionEntry> waiting() {
        return rows.waiting(user.id(), clock.instant());
    }

    /**
     * Takes one, or keeps one that the mentor has from running out.
     *
     * @return until when; empty if it is not to be had
     */
    @Transactional
    public Optional<Instant> start(UUID submission) {
        return rows.take(mine(submission), clock.instant());
    }

    /** Leaves it to others; what was typed stays. */
    @Transactional
    public void release(UUID submission) {
        rows.release(mine(submission));
    }

    /**
     * Makes the saved draft the second opinion. Finishing what is finished has no effect.
     *
     * @throws IncompleteReviewException if the draft lacks something
     * @throws StaleDraftException if another tab has saved meanwhile
     * @throws LeaseLostException if the time has run out and another mentor may have taken it
     * @throws NotFoundException if the mentor never had it
     */
    @Transactional
    public void finish(UUID submission, int draftVersion) {
        Pair pair = mine(submission);
        Dossier dossier = dossiers.series(submission, user.id()).asked();
        if (!dossier.secondOpinion()) {
            refuseUnlessFinished(pair);
            return;
        }
        if (dossier.draft().version() != draftVersion) {
            throw new StaleDraftException(dossier.draft());
        }
        Assessment assessment = Assessment.of(
                catalogs.edition(dossier.snapshot().edition())
                        .rubric(dossier.snapshot().rubric()),
                dossier.draft().content());
        if (!rows.finish(pair, draftVersion, assessment, clock.instant())) {
            throw new LeaseLostException(submission);
        }
    }

    private void refuseUnlessFinished(Pair pair) {
        if (!rows.isFinished(pair)) {
            throw new NotFoundException("No second opinion on " + pair.submission());
        }
    }

    private Pair mine(UUID submission) {
        return new Pair(user.id(), submission);
    }
}
