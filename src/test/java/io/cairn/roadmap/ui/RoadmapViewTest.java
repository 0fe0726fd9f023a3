package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.Slug;
import io.cairn.support.ViewTest;
import java.util.UUID;
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

    @BeforeEach
    void aLearner() {
        signInNewLearner();
    }

    RoadmapView roadmapTo(Slug role) {
        onboarding.finish(OnboardingDraft.empty().withRole(role), UUID.randomUUID());
        return current();
    }

    RoadmapView current() {
        return roadmaps.current().orElseThrow();
    }

    /** What a person reads in the view that is open. */
    static String viewText() {
        return textOf((Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst());
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
