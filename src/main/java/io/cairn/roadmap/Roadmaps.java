package io.cairn.roadmap;

import io.cairn.shared.SessionService;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The signed-in learner's roadmaps. The verbs are about the current one and may be repeated: the second time has no
 * effect. What does not exist and what is somebody else's both end in a {@link io.cairn.shared.NotFoundException}.
 */
@Service
public class Roadmaps extends SessionService {

    /** The roadmap being followed; empty before onboarding. */
    public Optional<RoadmapView> current() {
        throw new UnsupportedOperationException();
    }

    /** All roadmaps, the newest first. */
    public List<RoadmapSummary> all() {
        throw new UnsupportedOperationException();
    }

    public void makeCurrent(UUID roadmap) {
        throw new UnsupportedOperationException();
    }

    public StepView step(StepKey step) {
        throw new UnsupportedOperationException();
    }

    /** Begins a step; a skipped one is wanted again. */
    public Undo start(StepKey step) {
        throw new UnsupportedOperationException();
    }

    public Undo complete(StepKey step) {
        throw new UnsupportedOperationException();
    }

    /** Marks a step as not wanted; what is done stays done. */
    public Undo skip(StepKey step) {
        throw new UnsupportedOperationException();
    }

    /** Puts a step back to how it stood before a verb. */
    public void undo(Undo undo) {
        throw new UnsupportedOperationException();
    }

    /**
     * What the roadmap would be with other settings, from today on and in its own edition. Nothing is stored.
     *
     * @throws SettingsException if no plan can be made from the settings
     */
    public PlanPreview preview(PlanSettings settings) {
        throw new UnsupportedOperationException();
    }

    /**
     * Plans anew and keeps the result as the next numbered plan.
     *
     * @param expectedVersion {@link RoadmapView#version()} or {@link PlanPreview#version()} of what the learner looked at
     * @throws org.springframework.dao.OptimisticLockingFailureException if it has changed since
     * @throws SettingsException if no plan can be made from the settings
     */
    public RoadmapView accept(PlanSettings settings, long expectedVersion) {
        throw new UnsupportedOperationException();
    }
}
