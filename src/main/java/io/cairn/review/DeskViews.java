package io.cairn.review;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.review.DeskView.EarlierVersion;
import io.cairn.shared.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a mentor may see of a submission. */
@Component
class DeskViews {

    private final Catalogs catalogs;

    DeskViews(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** @throws NotFoundException for the mentor's own work, what is withdrawn, and what another mentor has decided */
    DeskView of(Series series, UUID mentor) {
        Dossier dossier = series.asked();
        SubmissionState state = dossier.info().state();
        boolean hidden = series.isOf(mentor)
                || state == SubmissionState.WITHDRAWN
                || state.isDecided() && !series.isReviewedBy(mentor) && !dossier.secondOpinion();
        if (hidden) {
            throw series.missing();
        }
        return view(dossier.secondOpinion() ? dossier.withoutReview() : dossier, series, mentor);
    }

    private DeskView view(Dossier dossier, Series series, UUID mentor) {
        Catalog catalog = catalogs.edition(dossier.snapshot().edition());
        Lease lease = dossier.lease();
        return new DeskView(
                dossier.info(),
                dossier.snapshot(),
                catalog.rubric(dossier.snapshot().rubric()),
                dossier.note(),
                lease,
                dossier.secondOpinion() || lease != null && lease.mentor().id().equals(mentor),
                dossier.secondOpinion(),
                dossier.draft(),
                dossier.snapshot().units(catalog),
                forMentor(dossier).orElse(null),
                dossier.notes(),
                series.earlier().stream()
                        .map(one -> new EarlierVersion(
                                one.info(), one.snapshot(), forMentor(one).orElse(null)))
                        .toList(),
                series.changes(),
                dossier.timeline());
    }

    private static Optional<ReviewView> forMentor(Dossier dossier) {
        return Optional.ofNullable(dossier.review()).map(ReviewView::withoutPrivateNote);
    }
}
