package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Importance;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoadmapJsonTest {

    private static final Slug SLUG = new Slug("some-thing");
    private static final UnitId UNIT = UnitId.parse("python.working");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final List<Reason> REASONS = List.of(
            new Reason.Serves(SLUG, Proficiency.WORKING, Importance.ESSENTIAL),
            new Reason.LeadsTo(SLUG, Proficiency.PROFICIENT, Importance.USEFUL),
            new Reason.Unlocks(List.of(UNIT)),
            new Reason.UnlocksProject(SLUG),
            new Reason.UnlocksCertification(SLUG),
            new Reason.CameFirstFor(UNIT, "It is needed."),
            new Reason.After(UNIT, "It is needed."),
            new Reason.ReadyAfter(UNIT),
            new Reason.EvidenceRemoved(List.of(UNIT)),
            new Reason.DespiteSkipped(List.of(UNIT)),
            new Reason.ShowsParadigm(Paradigm.MLOPS, true),
            new Reason.CoversStages(List.of(SLUG)),
            new Reason.Proves(List.of(UNIT)),
            new Reason.Chosen(SLUG),
            new Reason.ClosesRun(SLUG),
            new Reason.BeforeTheEnd(30),
            new Reason.Begun(DAY),
            new Reason.Finished(DAY));

    private static final Plan PLAN = new Plan(
            List.of(
                    step(StepKey.unit(UNIT), FixedState.DONE),
                    step(StepKey.project(SLUG), FixedState.IN_PROGRESS),
                    step(StepKey.milestone(SLUG), null)),
            List.of(new PlanWeek(DAY, 600, List.of(new PlanWeek.Share(StepKey.unit(UNIT), 90)))),
            List.of(
                    new LeftOut(StepKey.unit(UNIT), new Effort(1, 2, 3), Importance.IMPORTANT),
                    new LeftOut(StepKey.task(SLUG), Effort.NONE, null)),
            new Shortfall(90, null, 2),
            new Forecast(DAY, DAY.plusWeeks(1), DAY.plusWeeks(2)),
            new Effort(10, 20, 30),
            new Quality(Quality.ChoiceMethod.EXACT, 0, 0.01, 0.015));

    private static PlannedStep step(StepKey key, FixedState fixed) {
        return new PlannedStep(key, new Effort(1, 2, 3), 90, fixed, DAY, DAY, DAY, DAY.plusDays(3), REASONS);
    }

    @Test
    void aPlanComesBackAsItWasWritten() {
        assertThat(RoadmapJson.read(RoadmapJson.write(PLAN), Plan.class)).isEqualTo(PLAN);
    }

    @Test
    void everyReasonIsTried() {
        assertThat(REASONS.stream().map(Object::getClass).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Reason.class.getPermittedSubclasses());
    }

    @Test
    void onlyComponentsAreWritten() {
        assertThat(RoadmapJson.write(PLAN)).doesNotContain("\"done\"", "\"inProgress\"", "\"order\"");
    }

    @Test
    void settingsAndDraftsComeBackAsTheyWereWritten() {
        PlanSettings settings = new PlanSettings(
                SLUG, 10, Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY), DAY, null, List.of(new DateRange(DAY, DAY)));
        OnboardingDraft draft =
                new OnboardingDraft(SLUG, null, Set.of(UNIT), 0, Set.of(DayOfWeek.FRIDAY), null, DAY, 2);

        assertThat(RoadmapJson.read(RoadmapJson.write(settings), PlanSettings.class))
                .isEqualTo(settings);
        assertThat(RoadmapJson.read(RoadmapJson.write(draft), OnboardingDraft.class))
                .isEqualTo(draft);
    }
}
