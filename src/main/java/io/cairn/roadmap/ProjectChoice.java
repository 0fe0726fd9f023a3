package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Picks the portfolio a role's rule asks for: what is begun or done, then one brief for each required paradigm, then more
 * up to the least number of projects and of lifecycle stages. It looks at what the role needs, not at what the learner
 * knows: see {@link Needs}.
 */
final class ProjectChoice {

    private final Catalog catalog;
    private final PortfolioRule rule;
    private final Set<Paradigm> required;
    private final PlanRequest request;
    private final Closure closure;
    private final SortedSet<UnitId> units;
    private final List<ProjectBrief> chosen = new ArrayList<>();
    private final Set<Slug> stages = new TreeSet<>();

    /** @param needed all units the role needs */
    ProjectChoice(PlanRequest request, Closure closure, SortedSet<UnitId> needed) {
        this.request = request;
        this.closure = closure;
        catalog = request.catalog();
        rule = catalog.role(request.role()).portfolioRule();
        required = new TreeSet<>(rule.paradigms());
        units = new TreeSet<>(needed);
    }

    List<ProjectBrief> choose() {
        catalog.briefs().stream()
                .filter(brief -> isFixed(brief) && !isSkipped(brief))
                .sorted(Comparator.comparing(ProjectBrief::slug))
                .forEach(this::add);
        required.stream()
                .filter(paradigm -> chosen.stream().noneMatch(brief -> brief.paradigm() == paradigm))
                .forEach(paradigm -> soonest(paradigm).ifPresent(this::add));
        fill(brief -> isClose(brief), rule.minProjects());
        if (stages.size() < rule.minStages()) {
            fill(brief -> isClose(brief) && newStages(brief) > 0, rule.maxProjects());
        }
        return chosen;
    }

    private void fill(Predicate<ProjectBrief> which, int upTo) {
        Optional<ProjectBrief> next = Optional.empty();
        while (chosen.size() < upTo && (next = best(which)).isPresent()) {
            add(next.get());
        }
    }

    private void add(ProjectBrief brief) {
        chosen.add(brief);
        stages.addAll(brief.stages());
        if (!isFixed(brief)) {
            units.addAll(closure.beyond(units, brief.needs()));
        }
    }

    /** A first project of a kind should come early: the one that asks for the least before it can begin. */
    private Optional<ProjectBrief> soonest(Paradigm paradigm) {
        return catalog.briefs().stream()
                .filter(brief -> brief.paradigm() == paradigm && !chosen.contains(brief) && !isSkipped(brief))
                .min(Comparator.comparing((ProjectBrief brief) -> !isClose(brief))
                        .thenComparing(brief -> !wasPlanned(brief))
                        .thenComparing(this::missingHours)
                        .thenComparing(this::hoursBefore)
                        .thenComparing(ProjectBrief::slug));
    }

    private int hoursBefore(ProjectBrief brief) {
        return closure.beyond(new TreeSet<>(), brief.needs()).stream()
                .mapToInt(unit -> catalog.unit(unit).effort().likely())
                .sum();
    }

    private Optional<ProjectBrief> best(Predicate<ProjectBrief> which) {
        return catalog.briefs().stream()
                .filter(brief -> !chosen.contains(brief) && !isSkipped(brief))
                .filter(which)
                .min(Comparator.comparing((ProjectBrief brief) -> !isClose(brief))
                        .thenComparing(brief -> !wasPlanned(brief))
                        .thenComparing(brief -> !required.contains(brief.paradigm()))
                        .thenComparing(brief -> -newStages(brief))
                        .thenComparing(this::missingHours)
                        .thenComparing(brief -> brief.effort().likely())
                        .thenComparing(ProjectBrief::slug));
    }

    /** Whether what it needs beyond the role is little beside the project itself. */
    private boolean isClose(ProjectBrief brief) {
        return 2 * missingHours(brief) <= brief.effort().likely();
    }

    private int missingHours(ProjectBrief brief) {
        return closure.beyond(units, brief.needs()).stream()
                .mapToInt(unit -> catalog.unit(unit).effort().likely())
                .sum();
    }

    private int newStages(ProjectBrief brief) {
        return (int) brief.stages().stream()
                .distinct()
                .filter(stage -> !stages.contains(stage))
                .count();
    }

    private boolean isFixed(ProjectBrief brief) {
        return request.fixed().containsKey(StepKey.project(brief.slug()));
    }

    private boolean isSkipped(ProjectBrief brief) {
        return request.skipped().contains(StepKey.project(brief.slug()));
    }

    private boolean wasPlanned(ProjectBrief brief) {
        return request.previousOrder().contains(StepKey.project(brief.slug()));
    }
}
