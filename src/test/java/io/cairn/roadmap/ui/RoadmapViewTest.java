package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceSource;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.progress.Today;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner, signed in, and the way to a roadmap. */
abstract class RoadmapViewTest extends ViewTest {

    static final Slug ENGINEER = new Slug("machine-learning-engineer");

    @Autowired
    Roadmaps roadmaps;

    @Autowired
    Replanning replanning;

    @Autowired
    Onboarding onboarding;

    @Autowired
    Proofs proofs;

    @Autowired
    Today today;

    @BeforeEach
    void aLearner() {
        signInNewLearner();
    }

    RoadmapView roadmapTo(Slug role) {
        onboarding.finish(OnboardingDraft.empty().withRole(role), UUID.randomUUID());
        return current();
    }

    void accept(PlanSettings settings) {
        replanning.accept(replanning.preview(settings));
    }

    RoadmapView current() {
        return roadmaps.current().orElseThrow();
    }

    /** What a person reads in the view that is open. */
    static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
    }

    /** A project of the learner shows the step; the project's id. */
    UUID show(StepKey step, @Nullable LocalDate expiresOn) {
        UUID project = UUID.randomUUID();
        LocalDate shownOn = today.today().minusDays(30);
        proofs.show(
                new Proof(EvidenceSource.PROJECT, project, "Churn model", Evidence.EVIDENCED, shownOn, expiresOn),
                Set.of(CatalogKey.parse(step.toString())));
        return project;
    }

    static StepKey first(RoadmapView roadmap, StepKind kind) {
        return roadmap.plan().order().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static String title(RoadmapView roadmap, StepKey step) {
        return StepTitles.of(Words.here(), roadmap, step);
    }
}
