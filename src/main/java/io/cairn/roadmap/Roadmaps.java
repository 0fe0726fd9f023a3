package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Claim;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    Roadmaps(RoadmapRepository roadmaps, Catalogs catalogs, Progress progress, CurrentUser user, Today today) {
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.today = today;
    }

    /** The roadmap being followed; empty before onboarding. */
    public Optional<RoadmapView> current() {
        return roadmaps.findCurrentWithPlan(user.id()).map(stored -> RoadmapView.of(stored, desk(stored.roadmap())));
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
                    return RoadmapSummary.of(RoadmapView.of(one, desk), isCurrent, roadmap.createdAt());
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
        RoadmapView roadmap = RoadmapView.of(stored, desk);
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
     * What it would do to the current roadmap if more were done, or less: as when a project is about to show some units.
     *
     * @return empty without a roadmap
     */
    public Optional<PlanEffect> effectOf(Set<CatalogKey> newlyDone, Set<CatalogKey> noLongerDone) {
        return outlook().map(outlook -> outlook.effectOf(newlyDone, noLongerDone));
    }

    /**
     * When project briefs are likely worked on, by slug: as the current plan has them, or else from when all they need
     * is done. Empty without a roadmap; a brief that its edition lacks is left out.
     */
    public Map<Slug, BriefPlace> placesOf(Collection<Slug> briefs) {
        Map<Slug, BriefPlace> places = new LinkedHashMap<>();
        outlook()
                .ifPresent(outlook ->
                        briefs.forEach(slug -> outlook.placeOf(slug).ifPresent(place -> places.put(slug, place))));
        return places;
    }

    private Optional<Outlook> outlook() {
        return roadmaps.findCurrentWithPlan(user.id())
                .map(stored -> new Outlook(desk(stored.roadmap()), stored.plan(), today.today()));
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

    static NotFoundException noRoadmap() {
        return new NotFoundException("No roadmap is being followed");
    }

    private Desk desk(Roadmap roadmap) {
        return Desk.of(catalogs.edition(roadmap.edition()), progress.everything(), roadmap);
    }
}
