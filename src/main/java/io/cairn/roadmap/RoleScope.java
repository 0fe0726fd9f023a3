package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.shared.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a career role takes whoever looks at it, as the planner has it: the units it asks for with all they need, a
 * portfolio, and the career tasks.
 *
 * <p>A project that is done takes a place of the portfolio: its own, else one of its paradigm, else one that no paradigm
 * asks for. What only the project in that place would have needed is needed no more. More that is done, therefore, never
 * leaves more to do.
 */
record RoleScope(Catalog catalog, Slug role, SortedSet<UnitId> asked, List<ProjectBrief> portfolio) {

    /** Any day does: what is needed does not depend on it. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    static RoleScope of(Catalog catalog, Slug role) {
        Needs needs = Needs.of(PlanRequest.of(catalog, role, Capacity.everyDay(1), ANY_DAY));
        SortedSet<UnitId> asked =
                new Closure(catalog, Set.of()).of(needs.importance().keySet());
        return new RoleScope(catalog, role, asked, needs.briefs());
    }

    RoleDistance from(Vantage vantage) {
        List<RoleDistance.Part> parts = new ArrayList<>();
        List<ProjectBrief> open = new ArrayList<>(portfolio);
        List<ProjectBrief> placed = place(vantage, open);
        SortedSet<UnitId> units = new TreeSet<>(asked);
        Closure closure = new Closure(catalog, Set.of());
        open.forEach(brief -> units.addAll(closure.beyond(units, brief.needs())));
        units.forEach(unit -> parts.add(new RoleDistance.Part(
                StepKey.unit(unit), catalog.unit(unit).effort(), vantage.done().get(StepKey.unit(unit)))));
        placed.forEach(brief -> parts.add(project(brief, vantage)));
        open.forEach(brief -> parts.add(project(brief, vantage)));
        catalog.tasks().forEach(task -> {
            StepKey key = StepKey.task(task.slug());
            Evidence done = vantage.done().get(key);
            parts.add(new RoleDistance.Part(key, task.effort(), done));
        });
        return new RoleDistance(role, parts, vantage.hoursPerWeek(), vantage.paceFactor());
    }

    private static RoleDistance.Part project(ProjectBrief brief, Vantage vantage) {
        StepKey key = StepKey.project(brief.slug());
        return new RoleDistance.Part(key, brief.effort(), vantage.done().get(key));
    }

    /** Takes the places of done projects out of {@code open}; answers with those projects. */
    private List<ProjectBrief> place(Vantage vantage, List<ProjectBrief> open) {
        List<ProjectBrief> placed = new ArrayList<>();
        List<ProjectBrief> others = new ArrayList<>();
        for (ProjectBrief brief : catalog.briefs()) {
            if (vantage.has(StepKey.project(brief.slug()))) {
                (open.remove(brief) ? placed : others).add(brief);
            }
        }
        List<ProjectBrief> anywhere = new ArrayList<>();
        for (ProjectBrief brief : others) {
            boolean fits = open.stream()
                    .filter(place -> place.paradigm() == brief.paradigm())
                    .findFirst()
                    .map(open::remove)
                    .orElse(false);
            (fits ? placed : anywhere).add(brief);
        }
        for (ProjectBrief brief : anywhere) {
            if (free(open).stream().findFirst().map(open::remove).orElse(false)) {
                placed.add(brief);
            }
        }
        return placed;
    }

    /** The open places that any project may take: all but the first of each paradigm that the role asks for. */
    private List<ProjectBrief> free(List<ProjectBrief> open) {
        Set<Paradigm> missing = EnumSet.noneOf(Paradigm.class);
        missing.addAll(catalog.role(role).portfolioRule().paradigms());
        portfolio.stream()
                .filter(brief -> !open.contains(brief))
                .map(ProjectBrief::paradigm)
                .forEach(missing::remove);
        List<ProjectBrief> free = new ArrayList<>();
        for (ProjectBrief brief : open) {
            if (!missing.remove(brief.paradigm())) {
                free.add(brief);
            }
        }
        return free;
    }
}
