package io.cairn.roadmap;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * How long every career role takes, remembered for the questions asked last. The planner answers for each role; no day
 * is asked for, because how many weeks it takes does not depend on when they begin.
 */
@Component
class EstimateCache {

    private static final int MAX_REMEMBERED = 200;
    /** Any Monday does. */
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private record Question(int edition, Set<UnitId> known, int hoursPerWeek, Set<DayOfWeek> studyDays) {}

    private final Map<Question, Map<Slug, RoleEffort>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, Map<Slug, RoleEffort>> eldest) {
                    return size() > MAX_REMEMBERED;
                }
            });

    /** By career role, in the edition's order. */
    Map<Slug, RoleEffort> of(Catalog catalog, Set<UnitId> known, int hoursPerWeek, Set<DayOfWeek> studyDays) {
        Question question = new Question(
                catalog.edition(),
                Collections.unmodifiableSet(new TreeSet<>(known)),
                hoursPerWeek,
                Collections.unmodifiableSet(new TreeSet<>(studyDays)));
        Map<Slug, RoleEffort> remembered = answers.get(question);
        if (remembered != null) {
            return remembered;
        }
        Map<Slug, RoleEffort> answer = reckon(catalog, question);
        answers.put(question, answer);
        return answer;
    }

    private static Map<Slug, RoleEffort> reckon(Catalog catalog, Question question) {
        Map<Slug, RoleEffort> efforts = new LinkedHashMap<>();
        for (CareerRole role : catalog.roles()) {
            efforts.put(role.slug(), reckon(catalog, role.slug(), question));
        }
        return Collections.unmodifiableMap(efforts);
    }

    private static RoleEffort reckon(Catalog catalog, Slug role, Question question) {
        Capacity capacity = Capacity.everyDay(question.hoursPerWeek()).withStudyDays(question.studyDays());
        Plan plan = RoadmapPlanner.plan(
                PlanRequest.of(catalog, role, capacity, START).withKnown(question.known()));
        Forecast forecast = plan.forecast();
        return new RoleEffort(
                role,
                plan.total(),
                question.hoursPerWeek(),
                weeks(plan, forecast.earliest()),
                weeks(plan, forecast.likely()),
                weeks(plan, forecast.latest()));
    }

    /** Begun weeks until the end of the day; none when there is nothing to do. */
    private static int weeks(Plan plan, LocalDate end) {
        if (plan.total().high() == 0) {
            return 0;
        }
        return (int) (ChronoUnit.DAYS.between(START, end) / 7) + 1;
    }
}
