package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.progress.EvidenceSource;
import io.cairn.shared.Slug;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What could be, seen from a learner's roadmap, with the first edition and the real planner. */
class OutlookTest extends LearnerTest {

    @Test
    void withoutARoadmapNothingCanBeSaid() {
        assertThat(roadmaps.effectOf(Set.of(), Set.of(), progress.everything())).isEmpty();
        assertThat(roadmaps.placesOf(List.of(new Slug("any")))).isEmpty();
    }

    @Test
    void aUnitThatIsShownSavesItsHours() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);

        PlanEffect effect = effectOf(Set.of(Achievements.item(unit)), Set.of());

        int hours = roadmap.plan().step(unit).orElseThrow().effort().likely();
        assertThat(effect.hoursBefore()).isEqualTo(roadmap.plan().total().likely());
        assertThat(effect.hoursSaved()).isEqualTo(hours).isPositive();
        assertThat(effect.before()).isEqualTo(roadmap.plan().forecast());
        assertThat(effect.after().likely()).isBeforeOrEqualTo(effect.before().likely());
    }

    @Test
    void whatAPreviewOfEvidenceSaysComesTrue() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        StepKey brief = firstStep(StepKind.PROJECT);
        PlanEffect foreseen = effectOf(Set.of(Achievements.item(unit), Achievements.item(brief)), Set.of());

        show(null, unit, brief);

        Plan real = replanning.preview().after();
        assertThat(real.total().likely()).isEqualTo(foreseen.hoursAfter());
        assertThat(real.forecast()).isEqualTo(foreseen.after());
    }

    @Test
    void takingAProofAwayBringsTheHoursBack() {
        roadmapTo(ENGINEER);
        StepKey unit = firstStep(StepKind.UNIT);
        roadmaps.start(unit);
        PlanEffect nothing = effectOf(Set.of(), Set.of());
        UUID project = show(null, unit);

        PlanEffect effect = effectOf(Set.of(), Set.of(Achievements.item(unit)));

        assertThat(effect.hoursSaved()).isNegative();
        assertThat(effect.hoursAfter()).isEqualTo(nothing.hoursBefore());
        assertThat(effect.after()).isEqualTo(nothing.before());
        proofs.withdraw(EvidenceSource.PROJECT, project);
        assertThat(replanning.preview().after().forecast()).isEqualTo(effect.after());
    }

    @Test
    void aTargetThatHasGoneByHindersNothing() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        database.sql("""
                        update roadmap_plan set settings = jsonb_set(settings, '{target}', '"2020-01-01"')
                         where roadmap_id = ?""").param(roadmap.id()).update();

        PlanEffect effect = effectOf(Set.of(Achievements.item(firstStep(StepKind.UNIT))), Set.of());

        assertThat(effect.hoursSaved()).isPositive();
    }

    @Test
    void aPlannedBriefHasThePlansDates() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        StepKey brief = firstStep(StepKind.PROJECT);
        PlannedStep planned = roadmap.plan().step(brief).orElseThrow();

        assertThat(placeOf(brief.slug())).isEqualTo(new BriefPlace(true, planned.start(), planned.finish()));
    }

    @Test
    void anotherBriefComesWhenAllItNeedsIsDone() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        ProjectBrief brief = unplanned(roadmap);

        BriefPlace place = placeOf(brief.slug());

        assertThat(place.inPlan()).isFalse();
        LocalDate ready = brief.needs().stream()
                .flatMap(unit -> roadmap.plan().step(StepKey.unit(unit)).stream())
                .map(PlannedStep::finish)
                .max(LocalDate::compareTo)
                .orElseThrow();
        assertThat(place.from()).isAfter(ready);
        assertThat(place.to()).isAfter(place.from());
    }

    @Test
    void aBriefWhoseNeedsAreAllKnownCouldBeginToday() {
        RoadmapView roadmap = roadmapTo(ENGINEER);
        ProjectBrief brief = unplanned(roadmap);
        Set<UnitId> needed = new Closure(catalog(), Set.of()).of(brief.needs());
        show(null, needed.stream().map(StepKey::unit).toArray(StepKey[]::new));

        assertThat(placeOf(brief.slug()).from()).isEqualTo(today.today());
    }

    @Test
    void aBriefThatTheEditionLacksHasNoPlace() {
        roadmapTo(ENGINEER);

        assertThat(roadmaps.placesOf(List.of(new Slug("no-such-brief")))).isEmpty();
    }

    @Test
    void lookingAheadTakesTwoStatementsHoweverManyBriefs() {
        roadmapTo(ENGINEER);
        List<Slug> briefs = catalog().briefs().stream().map(ProjectBrief::slug).toList();
        Set<CatalogKey> units = Set.of(Achievements.item(firstStep(StepKind.UNIT)));

        assertThat(Statements.during(() -> roadmaps.placesOf(briefs))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> roadmaps.effectOf(units, Set.of(), Map.of())))
                .hasSize(1);
        assertThat(roadmaps.placesOf(briefs)).hasSameSizeAs(briefs);
    }

    @Test
    void nobodySeesAnothersPlan() {
        roadmapTo(ENGINEER);
        TestPeople.signInNewLearner(signUp);

        assertThat(roadmaps.effectOf(Set.of(), Set.of(), progress.everything())).isEmpty();
    }

    private ProjectBrief unplanned(RoadmapView roadmap) {
        return catalog().briefs().stream()
                .filter(brief ->
                        roadmap.plan().step(StepKey.project(brief.slug())).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private PlanEffect effectOf(Set<CatalogKey> newlyDone, Set<CatalogKey> noLongerDone) {
        return roadmaps.effectOf(newlyDone, noLongerDone, progress.everything()).orElseThrow();
    }

    private BriefPlace placeOf(Slug brief) {
        Map<Slug, BriefPlace> places = roadmaps.placesOf(List.of(brief));
        return Objects.requireNonNull(places.get(brief));
    }
}
