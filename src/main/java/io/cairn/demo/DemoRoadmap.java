package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.catalog.Catalogs;
import io.cairn.platform.DemoProfile;
import io.cairn.progress.Notes;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeSpent;
import io.cairn.progress.Today;
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
import java.time.LocalDate;
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
    private static final int STEPS_LOGGED = 6;
    private static final int EVENING = 120;
    private static final int FIRST_EVENING = 40;
    private static final int MINUTES_PER_LIKELY_HOUR = 66;

    private final Catalogs catalogs;
    private final Onboarding onboarding;
    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final TimeLog time;
    private final Notes notes;
    private final Today today;

    DemoRoadmap(
            Catalogs catalogs,
            Onboarding onboarding,
            Roadmaps roadmaps,
            Replanning replanning,
            TimeLog time,
            Notes notes,
            Today today) {
        this.catalogs = catalogs;
        this.onboarding = onboarding;
        this.roadmaps = roadmaps;
        this.replanning = replanning;
        this.time = time;
        this.notes = notes;
        this.today = today;
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

    /** Evenings day by day, up to the step that has just begun; a little longer than the catalogue expects. */
    private void logTime(List<PlannedStep> done, StepKey begun) {
        LocalDate day = today.today();
        time.add(new TimeSpent(begun.item(), day, FIRST_EVENING, ""), UUID.randomUUID());
        notes.save(begun.item(), "Read the first chapter again, then the **exercises**.", 0);
        for (PlannedStep step : done.reversed()) {
            int minutes = step.effort().likely() * MINUTES_PER_LIKELY_HOUR;
            for (int left = minutes; left > 0; left -= EVENING) {
                day = day.minusDays(1);
                time.add(new TimeSpent(step.key().item(), day, Math.min(left, EVENING), ""), UUID.randomUUID());
            }
        }
    }

    private void walkHalfWay() {
        List<PlannedStep> work = roadmaps.current().orElseThrow().plan().steps().stream()
                .filter(step -> step.key().kind() != StepKind.MILESTONE)
                .toList();
        int half = work.size() / 2;
        work.subList(0, half).forEach(step -> roadmaps.complete(step.key()));
        roadmaps.start(work.get(half).key());
        logTime(work.subList(half - STEPS_LOGGED, half), work.get(half).key());
        RoadmapView walked = roadmaps.current().orElseThrow();
        replanning.accept(replanning.preview(walked.settings().withHoursPerWeek(HOURS_PER_WEEK + 1)));
    }
}
