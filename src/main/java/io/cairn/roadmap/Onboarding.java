package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Progress;
import io.cairn.progress.Standing;
import io.cairn.progress.Today;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The way to a roadmap. The form is kept as it is filled in, so nothing is lost when the browser closes. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Onboarding extends SessionService {

    private final transient RoadmapRows rows;
    private final transient DraftRepository drafts;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient EstimateCache estimates;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    Onboarding(
            RoadmapRows rows,
            DraftRepository drafts,
            Catalogs catalogs,
            Progress progress,
            EstimateCache estimates,
            CurrentUser user,
            Today today,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.catalogs = catalogs;
        this.progress = progress;
        this.estimates = estimates;
        this.user = user;
        this.today = today;
        this.clock = clock;
    }

    /** What the form begins with. */
    public record Start(OnboardingDraft draft, Map<CatalogKey, Standing> done) implements Serializable {}

    /** The form as it was left; an untouched one has what is already done ticked as known. */
    public Start start() {
        Map<CatalogKey, Standing> done = progress.everything();
        OnboardingDraft draft = drafts.findById(user.id())
                .flatMap(StoredDraft::draft)
                .orElseGet(() -> OnboardingDraft.empty().withKnown(new Achievements(catalogs.current(), done).known()));
        return new Start(draft, done);
    }

    @Transactional
    public void save(OnboardingDraft draft) {
        drafts.save(user.id(), RoadmapJson.write(draft), clock.instant());
    }

    /**
     * The plan the form would lead to; quick enough for every move of a slider, and without asking the database.
     *
     * @param done what is begun and done, as {@link #start} told
     * @throws SettingsException if no plan can be made from the form
     */
    public Plan preview(OnboardingDraft draft, Map<CatalogKey, Standing> done) {
        Catalog catalog = catalogs.current();
        Achievements said = new Achievements(catalog, done).withClaims(catalog, knownIn(catalog, draft));
        return new PlanMaker(catalog, said, today.today()).first(draft.settings(today.today()));
    }

    /**
     * How long each career role would take with what the form says is known and the time it gives; the target date is
     * left aside.
     *
     * @param done what is begun and done, as {@link #start} told
     * @throws SettingsException if the form's hours or days are none
     */
    public Map<Slug, RoleEffort> estimates(OnboardingDraft draft, Map<CatalogKey, Standing> done) {
        SettingsCheck.checkTime(draft.hoursPerWeek(), draft.studyDays().isEmpty());
        Catalog catalog = catalogs.current();
        Achievements said = new Achievements(catalog, done).withClaims(catalog, knownIn(catalog, draft));
        return estimates.of(catalog, said.known(), draft.hoursPerWeek(), draft.studyDays());
    }

    /**
     * Makes the roadmap, stores what is known, makes the roadmap the current one and forgets the form.
     *
     * @param formId identity of the filled-in form: sending it twice makes one roadmap
     * @return the roadmap's id, the same for the same form
     * @throws SettingsException if no plan can be made from the form
     */
    @Transactional
    public UUID finish(OnboardingDraft draft, UUID formId) {
        Catalog catalog = catalogs.current();
        PlanSettings settings = draft.settings(today.today());
        SettingsCheck.check(catalog, settings, today.today());
        var done = new Achievements(catalog, progress.assess(knownIn(catalog, draft)));
        Plan plan = new PlanMaker(catalog, done, today.today()).first(settings);
        Optional<RoadmapRows.Made> made =
                rows.make(user.id(), catalog.edition(), formId, settings, plan, clock.instant());
        if (made.filter(RoadmapRows.Made::fresh).isEmpty()) {
            // The form was sent before: what was said since must not be overwritten.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return made.map(RoadmapRows.Made::roadmap).orElseGet(() -> rows.madeBy(user.id(), formId));
    }

    /** A draft may be older than the newest edition; what that has dropped is forgotten. */
    private static Set<UnitId> knownIn(Catalog catalog, OnboardingDraft draft) {
        Set<UnitId> known = new TreeSet<>(draft.known());
        known.removeIf(unit -> !catalog.contains(unit));
        return known;
    }
}
