package io.cairn.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All there is about one submission. Who may see which part of it is for the services to say.
 *
 * @param lease one that has not run out
 * @param notes of the review, for the mentor who asks; empty if it is not theirs
 * @param draft of the mentor who asks
 * @param secondOpinion whether the mentor who asks is at a second opinion, and must not see the first
 */
record Dossier(
        SubmissionInfo info,
        Snapshot snapshot,
        String note,
        @Nullable Lease lease,
        @Nullable ReviewView review,
        String notes,
        ReviewDraft draft,
        boolean secondOpinion,
        List<Transition> timeline) {

    Dossier {
        timeline = List.copyOf(timeline);
    }

    /** The timeline without what mentors say to one another; why it was closed is for the learner. */
    List<Transition> timelineForLearner() {
        return timeline.stream()
                .map(entry -> entry.to() == SubmissionState.WITHDRAWN
                        ? entry
                        : new Transition(entry.at(), entry.by(), entry.from(), entry.to(), ""))
                .toList();
    }

    /** As if it were being reviewed for the first time: who has been at it before, and what they said of it, is not told. */
    Dossier withoutReview() {
        SubmissionInfo open = new SubmissionInfo(
                info.id(),
                info.learner(),
                info.kind(),
                info.title(),
                info.role(),
                info.number(),
                SubmissionState.IN_REVIEW,
                info.submittedAt(),
                null,
                false);
        List<Transition> before = timeline.stream()
                .filter(entry -> entry.from() == SubmissionState.DRAFT)
                .toList();
        return new Dossier(open, snapshot, note, lease, null, "", draft, secondOpinion, before);
    }
}
