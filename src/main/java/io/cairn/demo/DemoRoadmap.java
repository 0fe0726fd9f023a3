package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.catalog.Catalogs;
import io.cairn.platform.DemoProfile;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepKind;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Walks a demo learner half-way along a real roadmap, through the same services that a person's clicks call; a last
 * change of hours gives what is left new dates.
 */
@Component
@Profile(DemoProfile.NAME)
class DemoRoadmap {

    private static final Slug GOAL = new Slug("machine-learning-engineer");
    private static final Slug BACKGROUND = new Slug("software-engineer");
    private static final int HOURS_PER_WEEK = 9;

    private final Catalogs catalogs;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final Replanning replanning;

    DemoRoadmap(Catalogs catalogs, Onboarding onboarding, Roadmaps roadmaps, Replanning replanning) {
        this.catalogs = catalogs;
        this.onboarding = onboarding;
        this.roadmaps = roadmaps;
        this.replanning = replanning;
    }

    void ensureHalfWay(AccountInfo learner) {
        Acting.as(learner, () -> {
            if (roadmaps.current().isEmpty()) {
                onboarding.finish(form(), UUID.randomUUID());
                walkHalfWay();
            }
        });
    }

    private OnboardingDraft form() {
        var known = new HashSet<>(
                catalogs.current().findBackground(BACKGROUND).orElseThrow().knows());
        return OnboardingDraft.empty()
                .withRole(GOAL)
                .withBackground(BACKGROUND)
                .withKnown(known)
                .withHoursPerWeek(HOURS_PER_WEEK)
                .withStudyDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    private void walkHalfWay() {
        List<StepKey> work = roadmaps.current().orElseThrow().plan().steps().stream()
                .map(PlannedStep::key)
                .filter(step -> step.kind() != StepKind.MILESTONE)
                .toList();
        int half = work.size() / 2;
        work.subList(0, half).forEach(roadmaps::complete);
        roadmaps.start(work.get(half));
        RoadmapView walked = roadmaps.current().orElseThrow();
        replanning.accept(replanning.preview(walked.settings().withHoursPerWeek(HOURS_PER_WEEK + 1)));
    }
}
