package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The plans of the first edition against what the guides say: 12 to 24 months for a beginner and 6 to 12 for a software
 * engineer (Code Labs Academy, 29 June 2026), in the order of Classpedia's guide (20 May 2026).
 */
@CairnTest
class FirstEditionPlansTest {

    private static final Slug GOAL = new Slug("machine-learning-engineer");
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final int HOURS_PER_WEEK = 12;

    @Autowired
    private Catalogs catalogs;

    private Catalog catalog;

    @BeforeEach
    void newestEdition() {
        catalog = catalogs.current();
    }

    @Test
    void aBeginnerNeedsTwelveToTwentyFourMonths() {
        assertThat(months(plan("complete-beginner"))).isBetween(12.0, 24.0);
    }

    @Test
    void aSoftwareEngineerNeedsSixToTwelveMonths() {
        assertThat(months(plan("software-engineer"))).isBetween(6.0, 12.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-beginner", "software-engineer"})
    void theOrderIsTheGuides(String background) {
        Plan plan = plan(background);
        double foundations = middle(plan, "mathematics");
        double classical = middle(plan, "machine-learning");
        double deep = middle(plan, "deep-learning");
        double production = middle(plan, "mlops", "llm-systems");
        assertThat(List.of(foundations, classical, deep, production)).isSorted();
    }

    @Test
    void aBeginnerUsesPythonAtWorkBeforeFittingModelsInEarnest() {
        List<StepKey> order =
                plan("complete-beginner").steps().stream().map(PlannedStep::key).toList();
        assertThat(order.indexOf(StepKey.parse("unit/python.working")))
                .isLessThan(order.indexOf(StepKey.parse("unit/supervised-learning.working")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete-beginner", "software-engineer"})
    void theFirstProjectComesInTheFirstQuarter(String background) {
        Plan plan = plan(background);
        PlannedStep project = plan.steps().stream()
                .filter(step -> step.key().kind() == StepKind.PROJECT)
                .findFirst()
                .orElseThrow();
        long whole = ChronoUnit.DAYS.between(START, plan.forecast().likely());
        assertThat(ChronoUnit.DAYS.between(START, project.start())).isLessThanOrEqualTo(whole / 4);
    }

    @Test
    void everyCareerRoleHasAPlan() {
        assertThat(catalog.roles())
                .allSatisfy(role -> assertThat(
                                RoadmapPlanner.plan(PlanRequest.of(catalog, role.slug(), capacity(), START))
                                        .steps())
                        .isNotEmpty());
    }

    private Plan plan(String background) {
        Set<UnitId> known = new TreeSet<>();
        catalog.findBackground(new Slug(background))
                .orElseThrow()
                .knows()
                .forEach(unit -> known.addAll(catalog.impliedBy(unit)));
        return RoadmapPlanner.plan(
                PlanRequest.of(catalog, GOAL, capacity(), START).withKnown(known));
    }

    private static Capacity capacity() {
        return new Capacity(HOURS_PER_WEEK, Set.of(DayOfWeek.values()), List.of());
    }

    private static double months(Plan plan) {
        return ChronoUnit.DAYS.between(START, plan.forecast().likely()) / 30.44;
    }

    /**
     * Where the hours that lead to working level lie on average, counted in steps from the start. First tastes are left
     * out: a first project asks for a little of everything early.
     */
    private double middle(Plan plan, String... areas) {
        double hours = 0;
        double weighted = 0;
        for (int position = 0; position < plan.steps().size(); position++) {
            PlannedStep step = plan.steps().get(position);
            if (step.key().kind() == StepKind.UNIT
                    && step.key().unitId().level() == Proficiency.WORKING
                    && Set.of(areas).contains(areaOf(step).value())) {
                hours += step.effort().likely();
                weighted += (double) position * step.effort().likely();
            }
        }
        return weighted / hours;
    }

    private Slug areaOf(PlannedStep step) {
        return catalog.skill(step.key().unitId().skill()).area();
    }
}
