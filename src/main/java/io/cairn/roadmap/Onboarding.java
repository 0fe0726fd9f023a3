package io.cairn.roadmap;

import io.cairn.account.CurrentUser;
import io.cairn.account.ForLearners;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Progress;
import io.cairn.progress.Today;
import io.cairn.shared.SessionService;
import io.cairn.shared.Slug;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way to a roadmap. The form is kept as it is filled in, so nothing is lost when the browser closes. */
@Service
@ForLearners
@Transactional(readOnly = true)
public class Onboarding extends SessionService {

    private final transient RoadmapRepository roadmaps;
    private final transient DraftRepository drafts;
    private final transient Catalogs catalogs;
    private final transient Progress progress;
    private final transient EstimateCache estimates;
    private final transient CurrentUser user;
    private final transient Today today;
    private final transient Clock clock;

    Onboarding(
            RoadmapRepository roadmaps,
            DraftRepository drafts,
            Catalogs catalogs,
            Progress progress,
            EstimateCache estimates,
            CurrentUser user,
            Today today,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.drafts = drafts;
        this.catalogs = catalogs;
        this.progress = progress;
        this.estimates = estimates;
        this.user = user;
        this.today = today;
        this.clock = clock;
    }

    /** The form as it was left; an untouched one has what is already done ticked as known. */
    public OnboardingDraft draft() {
        return drafts.findById(user.id())
                .flatMap(StoredDraft::draft)
                .orElseGet(() -> OnboardingDraft.empty()
                        .withKnown(new Achievements(catalogs.current(), progress.everything()).known()));
    }

    @Transactional
    public void save(OnboardingDraft draft) {
        drafts.save(user.id(), RoadmapJson.write(draft), clock.instant());
    }

    /**
     * The plan the form would lead to; quick enough for every move of a slider.
     *
     * @throws SettingsException if no plan can be made from the form
     */
    public Plan preview(OnboardingDraft draft) {
        Catalog catalog = catalogs.current();
        return plan(catalog, draft, achievements(catalog, draft));
    }

    private Plan plan(Catalog catalog, OnboardingDraft draft, Achievements achievements) {
        return new PlanMaker(catalog, achievements, today.today()).first(draft.settings(today.today()));
    }

    /**
     * How long each career role would take with what the form says is known and the time it gives; the target date is
     * left aside.
     *
     * @throws SettingsException if the form's hours or days are none
     */
    public Map<Slug, RoleEffort> estimates(OnboardingDraft draft) {
        SettingsCheck.checkTime(draft.hoursPerWeek(), draft.studyDays().isEmpty());
        Catalog catalog = catalogs.current();
        return estimates.of(catalog, achievements(catalog, draft).known(), draft.hoursPerWeek(), draft.studyDays());
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
        Optional<UUID> made = roadmaps.findIdByForm(user.id(), formId);
        return made.orElseGet(() -> make(draft, formId));
    }

    private UUID make(OnboardingDraft draft, UUID formId) {
        Catalog catalog = catalogs.current();
        PlanSettings settings = draft.settings(today.today());
        SettingsCheck.check(catalog, settings, today.today());
        Optional<UUID> inserted = roadmaps.insert(
                user.id(), Roadmap.roleKey(settings.role()), catalog.edition(), formId, clock.instant());
        if (inserted.isEmpty()) {
            return roadmaps.findIdByForm(user.id(), formId).orElseThrow();
        }
        UUID roadmap = inserted.get();
        progress.assess(knownIn(catalog, draft));
        Plan plan = plan(catalog, draft, new Achievements(catalog, progress.everything()));
        roadmaps.insertFirstPlan(
                user.id(), roadmap, RoadmapJson.write(settings), RoadmapJson.write(plan), clock.instant());
        roadmaps.follow(user.id(), roadmap);
        drafts.remove(user.id());
        return roadmap;
    }

    /** What is done as it will be once the form is finished: what it says is known, and what was worked through. */
    private Achievements achievements(Catalog catalog, OnboardingDraft draft) {
        return new Achievements(catalog, progress.everything()).withClaims(catalog, knownIn(catalog, draft));
    }

    /** A draft may be older than the newest edition; what that has dropped is forgotten. */
    private static Set<UnitId> knownIn(Catalog catalog, OnboardingDraft draft) {
        Set<UnitId> known = new TreeSet<>(draft.known());
        known.removeIf(unit -> !catalog.contains(unit));
        return known;
    }
}
