package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.SessionService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the signed-in learner's current roadmap has had: the first and the latest fifty. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class PlanHistory extends SessionService {

    private final transient HistoryRows rows;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient CurrentUser user;
    private final transient Today today;

    PlanHistory(HistoryRows rows, Catalogs catalogs, Progress progress, CurrentUser user, Today today) {
        this.rows = rows;
        this.catalogs = catalogs;
        this.progress = progress;
        this.user = user;
        this.today = today;
    }

    /** The newest first; empty without a roadmap. One statement. */
    public List<PlanVersion> versions() {
        return rows.versions(user.id());
    }

    /** The first plan; empty without a roadmap. One statement. */
    public Optional<PlanBaseline> baseline() {
        return rows.baseline(user.id());
    }

    /**
     * An earlier plan beside the one in force, and what bringing it back would do: its order, pins, skipped steps, hours
     * and days, planned anew from today on. What is finished stays, a target date that has gone by is left out, and so is
     * what the roadmap's edition no longer has.
     *
     * @throws NotFoundException if there is no such plan before the one in force
     * @throws SettingsException if no plan can be made from its settings any more
     */
    public EarlierPlan look(int number) {
        HistoryRows.Kept kept =
                rows.kept(user.id(), number).orElseThrow(() -> new NotFoundException("No earlier plan " + number));
        StoredRoadmap now = kept.now();
        Roadmap roadmap = now.roadmap();
        Catalog catalog = catalogs.edition(roadmap.edition());
        LocalDate day = today.today();
        PlanWish wish = new PlanWish(
                settings(kept, day),
                kept.plan().order(),
                kept.arrangement(),
                Objects.requireNonNullElse(kept.skipped(), roadmap.skipped()),
                PlanCause.RESTORED);
        Plan back = new PlanMaker(catalog, new Achievements(catalog, progress.everything()), day).next(wish);
        return new EarlierPlan(
                number,
                PlanDiff.between(kept.plan(), now.plan()),
                PlanPreview.of(
                        roadmap,
                        roadmap.edition(),
                        wish,
                        now.plan(),
                        back,
                        StepLabels.of(catalog, Stream.concat(StepLabels.keysOf(now.plan()), StepLabels.keysOf(back)))));
    }

    private static PlanSettings settings(HistoryRows.Kept kept, LocalDate day) {
        PlanSettings settings = kept.settings().withPause(kept.now().settings().pause());
        LocalDate target = settings.target();
        return target != null && target.isBefore(SettingsCheck.firstDay(settings, day))
                ? settings.withTarget(null)
                : settings;
    }
}
