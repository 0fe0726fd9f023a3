package io.cairn.review;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForMentors;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.progress.Verifications;
import io.cairn.review.DecisionRows.Decision;
import io.cairn.review.LeaseRows.Pair;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A mentor's last word on a submission. */
@Service
@ForMentors
@Transactional(readOnly = true)
public class ReviewDecisions extends SessionService {

    private final transient Dossiers dossiers;
    private final transient DraftRows drafts;
    private final transient DecisionRows decisions;
    private final transient Verifications verifications;
    private final transient ReviewNotices notices;
    private final transient Catalogs catalogs;
    private final transient ReviewSettings settings;
    private final transient CurrentUser user;
    private final transient Clock clock;

    ReviewDecisions(
            Dossiers dossiers,
            DraftRows drafts,
            DecisionRows decisions,
            Verifications verifications,
            ReviewNotices notices,
            Catalogs catalogs,
            ReviewSettings settings,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.decisions = decisions;
        this.verifications = verifications;
        this.notices = notices;
        this.catalogs = catalogs;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Makes the saved draft the review: verdict, scores, comments, verified units and the learner's notice come together
     * or not at all. Deciding what the mentor has decided already has no effect.
     *
     * @param draftVersion of the draft the mentor looked at
     * @throws IncompleteReviewException if the draft lacks something
     * @throws StaleDraftException if another tab has saved meanwhile
     * @throws LeaseLostException if the mentor does not have the submission any more; the draft stays
     * @throws NotFoundException if a unit to be verified is not in the submission's edition, and as everywhere
     */
    @Transactional
    public void decide(UUID submission, int draftVersion) {
        Series series = dossiers.series(submission, user.id());
        Dossier dossier = series.asked();
        if (series.isOf(user.id())) {
            throw series.missing();
        }
        if (!series.isReviewedBy(user.id())) {
            decide(new Pair(user.id(), submission), dossier, draftVersion);
        }
    }

    private void decide(Pair pair, Dossier dossier, int draftVersion) {
        DraftContent draft = dossier.draft().content();
        if (dossier.draft().version() != draftVersion) {
            throw new StaleDraftException(dossier.draft());
        }
        Catalog catalog = catalogs.edition(dossier.snapshot().edition());
        Assessment assessment = Assessment.of(catalog.rubric(dossier.snapshot().rubric()), draft);
        Set<UnitId> verified = assessment.verdict().approves() ? draft.verifies() : Set.of();
        verified.forEach(catalog::unit);
        Instant now = clock.instant();
        Decision decision = new Decision(assessment, draft.said(), draft.notes(), verified, secondOpinion(dossier));
        if (!decisions.decide(pair, draftVersion, decision, now)) {
            throw refusal(pair, draftVersion);
        }
        if (!verified.isEmpty()) {
            verify(dossier, items(catalog, dossier.snapshot(), verified), now);
        }
        notices.decided(dossier.info(), assessment.verdict(), user.require().displayName());
    }

    private boolean secondOpinion(Dossier dossier) {
        return dossier.info().kind() != ReviewKind.MOCK_INTERVIEW
                && SecondOpinionSample.picks(dossier.info().id(), settings.secondOpinions());
    }

    private RuntimeException refusal(Pair pair, int draftVersion) {
        return drafts.find(pair)
                .filter(draft -> draft.version() != draftVersion)
                .<RuntimeException>map(StaleDraftException::new)
                .orElseGet(() -> new LeaseLostException(pair.submission()));
    }

    private void verify(Dossier dossier, Set<CatalogKey> items, Instant now) {
        SubmissionInfo submission = dossier.info();
        Proof proof = new Proof(
                EvidenceSource.REVIEW,
                submission.id(),
                submission.title(),
                Evidence.VERIFIED,
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                null);
        verifications.show(submission.learner().id(), proof, items);
    }

    /** Who masters a level masters those below it; and a project made from a brief shows that the brief is done. */
    private static Set<CatalogKey> items(Catalog catalog, Snapshot snapshot, Set<UnitId> verified) {
        Set<CatalogKey> items = new TreeSet<>();
        verified.forEach(unit -> catalog.impliedBy(unit).forEach(implied -> items.add(CatalogKey.of(implied))));
        if (snapshot.kind() == ReviewKind.PROJECT) {
            snapshot.projects().stream()
                    .map(Snapshot.ShownProject::brief)
                    .filter(java.util.Objects::nonNull)
                    .forEach(brief -> items.add(CatalogKey.of(CatalogKey.Kind.PROJECT, brief)));
        }
        return items;
    }
}
