package io.cairn.review;

import io.cairn.shared.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The versions of one piece of work.
 *
 * @param id of the version that was asked for
 * @param versions the newest first; none if there is no such submission
 */
record Series(UUID id, List<Dossier> versions) {

    /** @throws NotFoundException if there is no such submission */
    Dossier asked() {
        return versions.stream()
                .filter(version -> version.info().id().equals(id))
                .findFirst()
                .orElseThrow(this::missing);
    }

    NotFoundException missing() {
        return new NotFoundException("No submission " + id);
    }

    /** The versions before the one asked for, the newest first. */
    List<Dossier> earlier() {
        int number = asked().info().number();
        return versions.stream()
                .filter(version -> version.info().number() < number)
                .toList();
    }

    /** Between the version before and the one asked for; none if that is the first. */
    List<SnapshotChange> changes() {
        return earlier().stream()
                .findFirst()
                .map(before -> SnapshotChange.between(before.snapshot(), asked().snapshot()))
                .orElse(List.of());
    }

    List<SubmissionInfo> infos() {
        return versions.stream().map(Dossier::info).toList();
    }

    boolean isOf(UUID learner) {
        return asked().info().learner().id().equals(learner);
    }

    boolean isReviewedBy(UUID mentor) {
        return Optional.ofNullable(asked().review())
                .map(ReviewView::mentor)
                .filter(reviewer -> reviewer.id().equals(mentor))
                .isPresent();
    }
}
