package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is told to the planner: how it is written and what is refused. */
class PlannerValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit/python.working",
                "project/first-classifier",
                "certification/cka",
                "milestone/mathematics",
                "task/write-cv"
            })
    void aStepKeyIsReadAsItIsWritten(String text) {
        assertThat(StepKey.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "python.working", "unit/python", "unit/", "task/Write CV", "chapter/one", "/x", "unit"})
    void aTextThatIsNoStepIsRefusedByName(String text) {
        assertThatThrownBy(() -> StepKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text.substring(text.indexOf('/') + 1) + "'");
    }

    @Test
    void aStepKnowsWhatItIsAbout() {
        UnitId unit = UnitId.parse("python.working");

        assertThat(StepKey.unit(unit).unitId()).isEqualTo(unit);
        assertThat(StepKey.project(new Slug("x")).slug()).isEqualTo(new Slug("x"));
        assertThatThrownBy(() -> StepKey.task(new Slug("x")).unitId()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StepKey.unit(unit).slug()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aStepKeyIsItsTextInJsonAlsoAsAKey() {
        JsonMapper json = JsonMapper.builder().build();
        Map<StepKey, List<StepKey>> steps =
                Map.of(StepKey.parse("task/write-cv"), List.of(StepKey.parse("unit/python.working")));
        String text = json.writeValueAsString(steps);

        assertThat(text).isEqualTo("{\"task/write-cv\":[\"unit/python.working\"]}");
        assertThat(json.readValue(text, new TypeReference<Map<StepKey, List<StepKey>>>() {}))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 81})
    void hoursNobodyHasAreRefused(int hours) {
        assertThatThrownBy(() -> Capacity.everyDay(hours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(hours));
    }

    @Test
    void atLeastOneStudyDayIsNeeded() {
        assertThatThrownBy(() -> new Capacity(5, Set.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeOfDaysRunsForward() {
        assertThatThrownBy(() -> new DateRange(DAY, DAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-01");
    }

    @Test
    void onlyWhatIsDoneHasADayItWasFinishedOn() {
        assertThatThrownBy(() -> new FixedStep(FixedState.DONE, DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FixedStep(FixedState.IN_PROGRESS, DAY, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FixedStep.inProgress(DAY, -5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-5");
    }

    @Test
    void theCalendarCountsStudyTimeDayByDay() {
        Capacity twoDays = new Capacity(5, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), List.of());
        StudyCalendar calendar = new StudyCalendar(twoDays, DAY);

        assertThat(calendar.dayOf(0)).isEqualTo(DAY);
        assertThat(calendar.dayOf(150)).isEqualTo(DAY);
        assertThat(calendar.dayOf(151)).isEqualTo(DAY.plusDays(3));
        assertThat(calendar.dayOf(301)).isEqualTo(DAY.plusWeeks(1));
        assertThat(calendar.minutesUntil(DAY.plusDays(2), 1000)).isEqualTo(150);
        assertThat(calendar.minutesUntil(DAY.minusDays(1), 1000)).isZero();
        assertThat(calendar.minutesUntil(LocalDate.MAX, 1000)).isEqualTo(1000);
    }
}
