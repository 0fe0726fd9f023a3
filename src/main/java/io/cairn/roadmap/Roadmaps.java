package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Recorded;
import io.cairn.progress.Standing;
import io.cairn.progress.Today;
import io.cairn.roadmap.RoadmapRows.Skipping;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.util.ArrayList;
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

    private final transient RoadmapRows rows;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;

    Roadmaps(RoadmapRows rows, Catalogs catalogs, Progress progress, CurrentUser user, Today today) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.today = today;
    }

    /** The roadmap being followed; empty before onboarding. */
    public Optional<RoadmapView> current() {
        return rows.current(user.id()).map(stored -> RoadmapView.of(stored, desk(stored, progress.everything())));
    }

    /** What the roadmap being followed was made from; empty before onboarding. Cheaper than {@link #current}. */
    public Optional<PlanSettings> settings() {
        return rows.current(user.id()).map(StoredRoadmap::settings);
    }

    /** The roadmap being followed and all others there are to choose from. */
    public RoadmapOverview overview() {
        return overview(rows.all(user.id()));
    }

    /** Follows another roadmap from now on. */
    @Transactional
    public RoadmapOverview makeCurrent(UUID roadmap) {
        List<StoredRoadmap> stored = rows.follow(user.id(), roadmap);
        if (stored.isEmpty()) {
            throw new NotFoundException("No roadmap " + roadmap);
        }
        return overview(stored);
    }

    private RoadmapOverview overview(List<StoredRoadmap> stored) {
        if (stored.isEmpty()) {
            return new RoadmapOverview(null, List.of());
        }
        Map<CatalogKey, Standing> standings = progress.everything();
        List<RoadmapSummary> all = new ArrayList<>();
        RoadmapView current = null;
        for (StoredRoadmap one : stored) {
            RoadmapView view = RoadmapView.of(one, desk(one, standings));
            all.add(RoadmapSummary.of(view, one.roadmap()));
            current = one.roadmap().current() ? view : current;
        }
        return new RoadmapOverview(current, all);
    }

    /** Also for what is in the edition but not in the plan, so that links to it lead somewhere. */
    public StepView step(StepKey step) {
        return stepInRoadmap(step).step();
    }

    /** Like {@link #step}, with the roadmap it is seen from: all that a screen of the step needs, read once. */
    public StepInRoadmap stepInRoadmap(StepKey step) {
        return seen(step, rows.current(user.id()).orElseThrow(Roadmaps::noRoadmap), progress.everything());
    }

    /** Begins a step; a skipped one is wanted again. */
    @Transactional
    public StepChange start(StepKey step) {
        Skipping wanted = skipping(step, rows.skipInCurrent(user.id(), step, false));
        return changed(step, wanted, progress.start(Achievements.item(step)));
    }

    @Transactional
    public StepChange complete(StepKey step) {
        Optional<StoredRoadmap> current = rows.current(user.id());
        Skipping asItIs = skipping(
                step,
                current.map(stored ->
                        new Skipping(stored, stored.roadmap().skipped().contains(step))));
        return changed(step, asItIs, progress.complete(Achievements.item(step)));
    }

    /** A step is not done after all, but in progress; what a project or mentor has shown stays done. */
    @Transactional
    public StepChange reopen(StepKey step) {
        Skipping wanted = skipping(step, rows.skipInCurrent(user.id(), step, false));
        return changed(step, wanted, progress.resume(Achievements.item(step)));
    }

    /** Marks a step as not wanted; what is done stays done. */
    @Transactional
    public StepChange skip(StepKey step) {
        Skipping skipped = skipping(step, rows.skipInCurrent(user.id(), step, true));
        return changed(step, skipped, new Recorded(false, null, progress.everything()));
    }

    /**
     * Puts a step back to how it stood before a verb; what a project or mentor has shown since stays.
     *
     * @param looked the step that is looked at, which need not be the same
     * @return that step, as seen from the roadmap in which something was taken back
     */
    @Transactional
    public StepInRoadmap undo(Undo undo, StepKey looked) {
        Skipping before = rows.skip(user.id(), undo.roadmap(), undo.step(), undo.skippedBefore())
                .orElseThrow(() -> new NotFoundException("No roadmap " + undo.roadmap()));
        Map<CatalogKey, Standing> standings = undo.progressChanged()
                ? progress.reopen(Achievements.item(undo.step()), undo.before()).everything()
                : progress.everything();
        return seen(looked, before.roadmap(), standings);
    }

    /** @throws NotFoundException if there is no roadmap, or nothing to do at such a step; then nothing is changed */
    private Skipping skipping(StepKey step, Optional<Skipping> found) {
        Skipping skipping = found.orElseThrow(Roadmaps::noRoadmap);
        Catalog catalog = catalogs.edition(skipping.roadmap().roadmap().edition());
        if (step.kind() == StepKind.MILESTONE || !RequestCheck.isKnown(catalog, step)) {
            throw new NotFoundException("Nothing to do at '%s'".formatted(step));
        }
        return skipping;
    }

    private StepChange changed(StepKey step, Skipping skipping, Recorded recorded) {
        StoredRoadmap stored = skipping.roadmap();
        Undo undo =
                new Undo(stored.roadmap().id(), step, recorded.changed(), recorded.before(), skipping.skippedBefore());
        return new StepChange(seen(step, stored, recorded.everything()), undo);
    }

    private StepInRoadmap seen(StepKey step, StoredRoadmap stored, Map<CatalogKey, Standing> standings) {
        Desk desk = desk(stored, standings);
        RoadmapView roadmap = RoadmapView.of(stored, desk);
        return new StepInRoadmap(new StepReader(desk, roadmap).read(step), roadmap);
    }

    /**
     * What it would do to the current roadmap if more were done, or less: as when a project is about to show some units.
     *
     * @param standings how everything stands now
     * @return empty without a roadmap
     */
    public Optional<PlanEffect> effectOf(
            Set<CatalogKey> newlyDone, Set<CatalogKey> noLongerDone, Map<CatalogKey, Standing> standings) {
        return rows.current(user.id())
                .map(stored ->
                        new Outlook(desk(stored, standings), stored, today.today()).effectOf(newlyDone, noLongerDone));
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

    /** Where the learner stands, read in two statements; empty without a roadmap. */
    public Optional<Standpoint> standpoint() {
        return rows.current(user.id()).map(stored -> outlook(stored).standpoint(stored.roadmap()));
    }

    private Optional<Outlook> outlook() {
        return rows.current(user.id()).map(this::outlook);
    }

    private Outlook outlook(StoredRoadmap stored) {
        return new Outlook(desk(stored, progress.everything()), stored, today.today());
    }

    private Desk desk(StoredRoadmap stored, Map<CatalogKey, Standing> standings) {
        return Desk.of(catalogs.edition(stored.roadmap().edition()), standings, stored.roadmap());
    }

    static NotFoundException noRoadmap() {
        return new NotFoundException("No roadmap is being followed");
    }
}
