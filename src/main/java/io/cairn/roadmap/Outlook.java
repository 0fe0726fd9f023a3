package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Looks from one roadmap at what could be: other things done, a project that is not planned. Nothing is stored. */
final class Outlook {

    private static final int MINUTES_PER_HOUR = 60;

    private final Desk desk;
    private final StoredRoadmap stored;
    private final PlanSettings settings;
    private final Plan plan;
    private final LocalDate today;

    Outlook(Desk desk, StoredRoadmap stored, LocalDate today) {
        this.desk = desk;
        this.stored = stored;
        this.settings = stored.settings();
        this.plan = stored.plan();
        this.today = today;
    }

    /** @see Roadmaps#effectOf */
    PlanEffect effectOf(Set<CatalogKey> newlyDone, Set<CatalogKey> noLongerDone) {
        Achievements now = desk.achievements();
        return PlanEffect.between(anew(now), anew(now.with(desk.catalog(), newlyDone, noLongerDone, today)));
    }

    private Plan anew(Achievements achievements) {
        PlanMaker maker = new PlanMaker(desk.catalog(), achievements, today);
        LocalDate target = settings.target();
        boolean tooLate = target != null && target.isBefore(today);
        PlanWish wish = stored.wish(PlanCause.SETTINGS);
        return maker.next(tooLate ? wish.withSettings(settings.withTarget(null)) : wish);
    }

    /** @see Roadmaps#placesOf */
    Optional<BriefPlace> placeOf(Slug brief) {
        return plan.step(StepKey.project(brief))
                .map(step -> new BriefPlace(true, step.start(), step.finish()))
                .or(() -> Optional.of(StepKey.project(brief))
                        .filter(step -> RequestCheck.isKnown(desk.catalog(), step))
                        .map(step -> placeBeside(desk.catalog().brief(brief))));
    }

    /** @see Roadmaps#standpoint */
    Standpoint standpoint(Roadmap roadmap) {
        Map<Slug, BriefPlace> places = new HashMap<>();
        desk.catalog()
                .briefs()
                .forEach(brief -> placeOf(brief.slug()).ifPresent(place -> places.put(brief.slug(), place)));
        return new Standpoint(
                roadmap.role(),
                roadmap.edition(),
                desk.achievements().known(),
                briefs(step -> desk.achievements().status(step) == StepStatus.DONE),
                briefs(desk.skipped()::contains),
                places);
    }

    private Set<Slug> briefs(Predicate<StepKey> which) {
        return desk.catalog().briefs().stream()
                .map(ProjectBrief::slug)
                .filter(brief -> which.test(StepKey.project(brief)))
                .collect(Collectors.toSet());
    }

    /** After the last planned step it needs come the needed units that are not planned, then the project. */
    private BriefPlace placeBeside(ProjectBrief brief) {
        Catalog catalog = desk.catalog();
        Collection<UnitId> needed =
                new Closure(catalog, Set.of()).beyond(desk.achievements().known(), brief.needs());
        LocalDate ready = needed.stream()
                .flatMap(unit -> plan.step(StepKey.unit(unit)).stream())
                .map(step -> step.finish().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(today);
        LocalDate soonest = SettingsCheck.firstDay(settings, today);
        long minutesBefore = (long) MINUTES_PER_HOUR
                * needed.stream()
                        .filter(unit -> plan.step(StepKey.unit(unit)).isEmpty())
                        .mapToInt(unit -> catalog.unit(unit).effort().likely())
                        .sum();
        StudyCalendar calendar = new StudyCalendar(
                new Capacity(settings.hoursPerWeek(), settings.studyDays(), settings.daysOff()),
                ready.isBefore(soonest) ? soonest : ready);
        long minutes = (long) MINUTES_PER_HOUR * brief.effort().likely();
        return new BriefPlace(false, calendar.dayOf(minutesBefore + 1), calendar.dayOf(minutesBefore + minutes));
    }
}
