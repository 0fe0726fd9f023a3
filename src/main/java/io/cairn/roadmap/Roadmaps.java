package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Claim;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in learner's roadmaps. The verbs are about the current one and may be repeated: the second time has no
 * effect. What does not exist and what is somebody else's both end in a {@link NotFoundException}.
 */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Roadmaps extends SessionService {

    private final transient RoadmapRepository roadmaps;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    Roadmaps(
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

    /** The roadmap being followed; empty before onboarding. */
    public Optional<RoadmapView> current() {
        return roadmaps.findCurrentWithPlan(user.id()).map(stored -> view(stored, desk(stored.roadmap())));
    }

    /** All roadmaps, the newest first. */
    public List<RoadmapSummary> all() {
        List<StoredRoadmap> stored = roadmaps.findAllWithPlan(user.id());
        Optional<UUID> current = roadmaps.findCurrentId(user.id());
        var standings = progress.everything();
        return stored.stream()
                .map(one -> {
                    Roadmap roadmap = one.roadmap();
                    Desk desk = Desk.of(catalogs.edition(roadmap.edition()), standings, roadmap);
                    boolean isCurrent = current.filter(roadmap.id()::equals).isPresent();
                    return RoadmapSummary.of(view(one, desk), isCurrent, roadmap.createdAt());
                })
                .toList();
    }

    /** Whether there is more than one to choose from; cheaper than {@link #all}. */
    public boolean hasSeveral() {
        return roadmaps.countByAccountId(user.id()) > 1;
    }

    @Transactional
    public void makeCurrent(UUID roadmap) {
        if (roadmaps.follow(user.id(), roadmap) == 0) {
            throw new NotFoundException("No roadmap " + roadmap);
        }
    }

    /** Also for what is in the edition but not in the plan, so that links to it lead somewhere. */
    public StepView step(StepKey step) {
        return stepInRoadmap(step).step();
    }

    /** Like {@link #step}, with the roadmap it is seen from: all that a screen of the step needs, read once. */
    public StepInRoadmap stepInRoadmap(StepKey step) {
        StoredRoadmap stored = storedCurrent();
        Desk desk = desk(stored.roadmap());
        RoadmapView roadmap = view(stored, desk);
        return new StepInRoadmap(new StepReader(desk, roadmap).read(step), roadmap);
    }

    /** Begins a step; a skipped one is wanted again. */
    @Transactional
    public Undo start(StepKey step) {
        Roadmap roadmap = currentWith(step);
        boolean skipped = roadmap.skips(step);
        roadmap.want(step);
        return new Undo(roadmap.id(), step, true, progress.start(Achievements.item(step)), skipped);
    }

    @Transactional
    public Undo complete(StepKey step) {
        Roadmap roadmap = currentWith(step);
        return new Undo(roadmap.id(), step, true, progress.complete(Achievements.item(step)), roadmap.skips(step));
    }

    /** A step is not done after all, but in progress; what a project or mentor has shown stays done. */
    @Transactional
    public Undo reopen(StepKey step) {
        Roadmap roadmap = currentWith(step);
        boolean skipped = roadmap.skips(step);
        roadmap.want(step);
        Claim before = progress.resume(Achievements.item(step));
        return new Undo(roadmap.id(), step, before != null, before, skipped);
    }

    /** Marks a step as not wanted; what is done stays done. */
    @Transactional
    public Undo skip(StepKey step) {
        Roadmap roadmap = currentWith(step);
        boolean skipped = roadmap.skips(step);
        roadmap.skip(step);
        return new Undo(roadmap.id(), step, false, null, skipped);
    }

    /** Puts a step back to how it stood before a verb; what a project or mentor has shown since stays. */
    @Transactional
    public void undo(Undo undo) {
        Roadmap roadmap = roadmaps.findByAccountIdAndId(user.id(), undo.roadmap())
                .orElseThrow(() -> new NotFoundException("No roadmap " + undo.roadmap()));
        if (undo.skippedBefore()) {
            roadmap.skip(undo.step());
        } else {
            roadmap.want(undo.step());
        }
        if (undo.progressChanged()) {
            progress.reopen(Achievements.item(undo.step()), undo.before());
        }
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
            return view(stored, desk);
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
        return RoadmapView.of(roadmap, expectedVersion + 1, desk.roleName(roadmap), settings, plan, desk);
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

    private Roadmap currentWith(StepKey step) {
        Roadmap roadmap = roadmaps.findCurrent(user.id()).orElseThrow(Roadmaps::noRoadmap);
        Catalog catalog = catalogs.edition(roadmap.edition());
        if (step.kind() == StepKind.MILESTONE || !RequestCheck.isKnown(catalog, step)) {
            throw new NotFoundException("Nothing to do at '%s'".formatted(step));
        }
        return roadmap;
    }

    private static NotFoundException noRoadmap() {
        return new NotFoundException("No roadmap is being followed");
    }

    private Desk desk(Roadmap roadmap) {
        return Desk.of(catalogs.edition(roadmap.edition()), progress.everything(), roadmap);
    }

    private static RoadmapView view(StoredRoadmap stored, Desk desk) {
        Roadmap roadmap = stored.roadmap();
        return RoadmapView.of(
                roadmap,
                roadmap.version(),
                desk.roleName(roadmap),
                stored.plan().settings(),
                stored.plan().plan(),
                desk);
    }
}
