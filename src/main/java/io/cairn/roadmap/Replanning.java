package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning the signed-in learner's current roadmap anew: first looked at, then accepted. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Replanning extends SessionService {

    private final transient RoadmapRows rows;
    private final transient PlanRows plans;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    Replanning(
            RoadmapRows rows,
            PlanRows plans,
            Catalogs catalogs,
            Progress progress,
            CurrentUser user,
            Today today,
            Clock clock) {
        this.rows = rows;
        this.plans = plans;
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
        StoredRoadmap stored = current();
        return preview(stored, stored.wish(PlanCause.SETTINGS).withSettings(settings));
    }

    /**
     * What planning anew from today on would do with the settings as they are. Nothing is stored.
     *
     * @throws SettingsException if they no longer do, as when the target date has gone by
     */
    public PlanPreview preview() {
        StoredRoadmap stored = current();
        return preview(stored, stored.wish(PlanCause.SETTINGS));
    }

    /**
     * What the roadmap would be in another order, with other pins, with other steps skipped or with other settings.
     * Nothing is stored.
     *
     * @throws SettingsException if no plan can be made from the settings
     */
    public PlanPreview preview(PlanWish wish) {
        return preview(current(), wish);
    }

    /**
     * What the latest edition of the catalogue would change in the current roadmap: planned anew from today on in its own
     * edition, beside the same in the latest one, so that nothing but the edition makes the difference. Nothing is stored.
     *
     * @return empty if the roadmap is of the latest edition
     * @throws SettingsException if the latest edition lacks the career role, or the settings make no plan any more
     * @throws NotFoundException if no roadmap is followed
     */
    public Optional<PlanPreview> previewOfLatestEdition() {
        StoredRoadmap stored = current();
        Roadmap roadmap = stored.roadmap();
        Catalog latest = catalogs.current();
        if (roadmap.edition() >= latest.edition()) {
            return Optional.empty();
        }
        Catalog own = catalogs.edition(roadmap.edition());
        Map<CatalogKey, Standing> standings = progress.everything();
        List<CarriedStep> carried = new ArrayList<>(new Achievements(latest, standings).carried());
        carried.removeAll(new Achievements(own, standings).carried());
        PlanWish wish = stored.wish(PlanCause.EDITION);
        Plan before = maker(own, standings).next(wish);
        Plan after = maker(latest, standings).next(wish.withOrder(before.order()));
        Map<StepKey, StepLabel> labels = new HashMap<>(StepLabels.of(own, StepLabels.keysOf(before)));
        labels.putAll(StepLabels.of(latest, Stream.concat(StepLabels.keysOf(after), StepLabels.keysOf(carried))));
        return Optional.of(
                PlanPreview.of(roadmap, latest.edition(), wish.withOrder(before.order()), before, after, labels)
                        .carrying(carried));
    }

    private StoredRoadmap current() {
        return rows.current(user.id()).orElseThrow(Roadmaps::noRoadmap);
    }

    private PlanPreview preview(StoredRoadmap stored, PlanWish wish) {
        Roadmap roadmap = stored.roadmap();
        if (!wish.settings().role().equals(roadmap.role())) {
            throw new SettingsException(
                    SettingsException.Field.ROLE,
                    "The roadmap leads to '%s', not to '%s'"
                            .formatted(roadmap.role(), wish.settings().role()));
        }
        Catalog catalog = catalogs.edition(roadmap.edition());
        Plan before = stored.plan();
        Plan after = maker(catalog).next(wish);
        return PlanPreview.of(
                roadmap,
                roadmap.edition(),
                wish,
                before,
                after,
                StepLabels.of(catalog, Stream.concat(StepLabels.keysOf(before), StepLabels.keysOf(after))));
    }

    /**
     * Plans anew as previewed, with what has been done in the meantime, and keeps the result as the next numbered plan in
     * the preview's edition.
     * Accepting the same twice makes one plan.
     *
     * @return what it takes to undo it
     * @throws OptimisticLockingFailureException if the roadmap has changed since
     * @throws SettingsException if no plan can be made from the settings any more
     * @throws NotFoundException if there is no such roadmap
     */
    @Transactional
    public PlanUndo accept(PlanPreview preview) {
        Plan plan = maker(catalogs.edition(preview.edition())).next(preview.wish());
        PlanRows.Accepted before = plans.accept(user.id(), preview, plan, clock.instant())
                .orElseThrow(() -> new NotFoundException("No roadmap " + preview.roadmap()));
        boolean acceptedBefore =
                before.version() == preview.version() + 1 && preview.id().equals(before.form());
        if (!before.kept() && !acceptedBefore) {
            throw new OptimisticLockingFailureException(
                    "Roadmap %s is no longer version %d".formatted(preview.roadmap(), preview.version()));
        }
        return preview.undo();
    }

    /**
     * Puts the plan before an accepted one in force again.
     *
     * @throws OptimisticLockingFailureException if the roadmap has changed since, or it was taken back already
     */
    @Transactional
    public void undo(PlanUndo undo) {
        if (!plans.takeBack(user.id(), undo)) {
            throw new OptimisticLockingFailureException(
                    "Roadmap %s is no longer version %d".formatted(undo.roadmap(), undo.version()));
        }
    }

    private PlanMaker maker(Catalog catalog) {
        return maker(catalog, progress.everything());
    }

    private PlanMaker maker(Catalog catalog, Map<CatalogKey, Standing> standings) {
        return new PlanMaker(catalog, new Achievements(catalog, standings), today.today());
    }
}
