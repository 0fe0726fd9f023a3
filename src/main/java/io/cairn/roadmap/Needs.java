package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that a career role, its portfolio and the chosen certifications take, whether known or not. What the learner knows
 * has no say here, so that knowing more can only shorten a plan, never change which projects belong to it.
 *
 * @param importance what the role gives to the units it asks for
 * @param briefs the portfolio, what shows a new required paradigm first
 * @param certifications the learner's choice, without those skipped
 * @param units all needed units, without those skipped
 */
record Needs(
        Catalog catalog,
        Map<UnitId, Importance> importance,
        List<ProjectBrief> briefs,
        List<Slug> certifications,
        SortedSet<UnitId> units) {

    static Needs of(PlanRequest request) {
        Catalog catalog = request.catalog();
        Closure closure = new Closure(catalog, skippedUnits(request));
        Map<UnitId, Importance> importance =
                importance(catalog.role(request.role()).requirements());
        SortedSet<UnitId> units = closure.of(importance.keySet());
        List<ProjectBrief> briefs = new ProjectChoice(request, closure, units).choose();
        briefs.stream()
                .filter(brief -> !request.fixed().containsKey(StepKey.project(brief.slug())))
                .forEach(brief -> units.addAll(closure.beyond(units, brief.needs())));
        List<Slug> certifications = request.certifications().stream()
                .filter(slug -> !request.skipped().contains(StepKey.certification(slug)))
                .toList();
        certifications.forEach(slug ->
                units.addAll(closure.beyond(units, catalog.certification(slug).units())));
        Needs needs = new Needs(catalog, importance, briefs, certifications, units);
        UnitGraph.of(catalog, units, (unit, prerequisite) -> prerequisite.isRequired(), unit -> 1, unit -> 1)
                .refuseCycles();
        return needs;
    }

    private static Set<UnitId> skippedUnits(PlanRequest request) {
        return request.skipped().stream()
                .filter(StepKey::isUnit)
                .map(StepKey::unitId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<UnitId, Importance> importance(List<Requirement> requirements) {
        return requirements.stream()
                .collect(Collectors.toMap(
                        Requirement::unit,
                        Requirement::importance,
                        BinaryOperator.maxBy(Comparator.comparing(Importance::weight)),
                        TreeMap::new));
    }

    /** What the role gives to the unit itself; {@code null} when it is only needed for others. */
    @Nullable
    Importance importanceOf(UnitId unit) {
        return importance.get(unit);
    }

    /**
     * The weight a unit is ordered by: what the role gives it, and as much as an essential one more for each project that
     * begins with it. The portfolio decides, so its first projects should not wait for all the rest.
     */
    int urgency(UnitId unit) {
        long projects =
                briefs.stream().filter(brief -> brief.needs().contains(unit)).count();
        return weight(unit) + Math.toIntExact(projects) * Importance.ESSENTIAL.weight();
    }

    /** 0 for a unit only needed for others. */
    int weight(UnitId unit) {
        Importance carried = importance.get(unit);
        return carried == null ? 0 : carried.weight();
    }
}
