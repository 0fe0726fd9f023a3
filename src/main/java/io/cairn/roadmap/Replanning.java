package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning the signed-in learner's current roadmap anew: first looked at, then accepted. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Replanning extends SessionService {

    private final transient RoadmapRepository roadmaps;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    Replanning(
            RoadmapRepository roadmaps,
            Catalogs catalogs,
            Progress progress,
            CurrentUser user,
            Today today,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.today = today;
        this.clock = clock;
    }

    /**
     * What the roadmap would be with other settings, from today on and in its own edition. Nothing is stored.
     *
     * @throws SettingsException if no plan can be made from the settings
     */
    public PlanPreview preview(PlanSettings settings) {
        return preview(storedCurrent(), settings);
    }

    /**
     * What planning anew from today on would do with the settings as they are. Nothing is stored.
     *
     * @throws SettingsException if they no longer do, as when the target date has gone by
     */
    public PlanPreview preview() {
        StoredRoadmap stored = storedCurrent();
        return preview(stored, stored.plan().settings());
    }

    private PlanPreview preview(StoredRoadmap stored, PlanSettings settings) {
        Desk desk = desk(stored.roadmap());
        Plan before = stored.plan().plan();
        Plan after = next(stored.roadmap(), desk, before, settings);
        var labels = StepLabels.of(desk.catalog(), Stream.concat(StepLabels.keysOf(before), StepLabels.keysOf(after)));
        return new PlanPreview(
                settings, stored.roadmap().version(), before, after, PlanDiff.between(before, after), labels);
    }

    /**
     * Plans anew and keeps the result as the next numbered plan. Accepting the same twice makes one plan.
     *
     * @param expectedVersion {@link RoadmapView#version()} or {@link PlanPreview#version()} of what the learner looked at
     * @throws OptimisticLockingFailureException if it has changed since
     * @throws SettingsException if no plan can be made from the settings
     */
    @Transactional
    public RoadmapView accept(PlanSettings settings, long expectedVersion) {
        StoredRoadmap stored = storedCurrent();
        Roadmap roadmap = stored.roadmap();
        Desk desk = desk(roadmap);
        if (roadmap.version() == expectedVersion + 1 && stored.plan().settings().equals(settings)) {
            return RoadmapView.of(stored, desk);
        }
        Plan plan = next(roadmap, desk, stored.plan().plan(), settings);
        int kept = roadmaps.insertNextPlan(
                user.id(),
                roadmap.id(),
                expectedVersion,
                RoadmapJson.write(settings),
                RoadmapJson.write(plan),
                clock.instant());
        if (kept == 0) {
            throw new OptimisticLockingFailureException("Roadmap %s is no longer version %d, but %d"
                    .formatted(roadmap.id(), expectedVersion, roadmap.version()));
        }
        return RoadmapView.of(roadmap, expectedVersion + 1, settings, plan, desk);
    }

    private Plan next(Roadmap roadmap, Desk desk, Plan before, PlanSettings settings) {
        if (!settings.role().equals(roadmap.role())) {
            throw new SettingsException(
                    SettingsException.Field.ROLE,
                    "The roadmap leads to '%s', not to '%s'".formatted(roadmap.role(), settings.role()));
        }
        return new PlanMaker(desk.catalog(), desk.achievements(), today.today())
                .next(settings, before, roadmap.skipped());
    }

    private StoredRoadmap storedCurrent() {
        return roadmaps.findCurrentWithPlan(user.id()).orElseThrow(Roadmaps::noRoadmap);
    }

    private Desk desk(Roadmap roadmap) {
        return Desk.of(catalogs.edition(roadmap.edition()), progress.everything(), roadmap);
    }
}
