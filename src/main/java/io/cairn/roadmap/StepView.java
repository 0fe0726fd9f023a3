package io.cairn.roadmap;

import io.cairn.catalog.LearningResource;
import io.cairn.progress.Evidence;
import io.cairn.progress.Proof;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one step. A thing of the catalogue that is not in the plan (known, skipped or left out) has a view
 * as well, so that links to it lead somewhere; {@link #planned} tells.
 *
 * @param title see {@link StepLabel#title()}
 * @param summary what one can do after it, or what it is
 * @param area the skill area; {@code null} for projects, certifications and career tasks
 * @param effort hours at the catalogue's pace
 * @param evidence how well it is shown that it is done
 * @param planned whether it is a step of the plan
 * @param reasons why it is in the plan and where it is; empty when it is not
 * @param needs what should be done before, required first
 * @param unlocks steps of the plan that build on it, in their order
 * @param resources what to learn it from, those still active first
 * @param checklist small things that show it is done
 * @param previous the step before it in the plan
 * @param next the step after it in the plan
 * @param blockedBy the required ones of {@code needs} that are neither done nor skipped
 * @param gone {@code null} unless the edition no longer has it: then it can be looked back at, and nothing else
 */
public record StepView(
        StepKey key,
        String title,
        String summary,
        @Nullable Slug area,
        Effort effort,
        StepStatus status,
        StepEvidence evidence,
        boolean planned,
        StepDates dates,
        List<Reason> reasons,
        List<StepLink> needs,
        List<StepLink> unlocks,
        List<LearningResource> resources,
        List<String> checklist,
        @Nullable StepKey previous,
        @Nullable StepKey next,
        List<StepLink> blockedBy,
        @Nullable StepGone gone)
        implements Serializable {

    public StepView {
        reasons = List.copyOf(reasons);
        needs = List.copyOf(needs);
        unlocks = List.copyOf(unlocks);
        resources = List.copyOf(resources);
        checklist = List.copyOf(checklist);
        blockedBy = List.copyOf(blockedBy);
    }

    /** The same with one more proof that it is done, as it counts on a day. */
    public StepView shownBy(Proof proof, LocalDate day) {
        List<Proof> proofs = new ArrayList<>(evidence.proofs());
        proofs.removeIf(
                other -> other.source() == proof.source() && other.sourceId().equals(proof.sourceId()));
        proofs.addFirst(proof);
        Evidence worth = proof.worthOn(day);
        Evidence best = evidence.best() != null && evidence.best().compareTo(worth) > 0 ? evidence.best() : worth;
        return new StepView(
                key,
                title,
                summary,
                area,
                effort,
                status,
                new StepEvidence(best, false, proofs, evidence.carried()),
                planned,
                dates,
                reasons,
                needs,
                unlocks,
                resources,
                checklist,
                previous,
                next,
                blockedBy,
                gone);
    }

    public boolean isBlocked() {
        return !blockedBy.isEmpty();
    }

    /** Whether a learner starts, completes and skips it; a milestone is simply reached. */
    public boolean isActionable() {
        return key.kind() != StepKind.MILESTONE && gone == null;
    }
}
