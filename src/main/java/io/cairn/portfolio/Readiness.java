package io.cairn.portfolio;

import io.cairn.catalog.LifecycleStage;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.PortfolioRule;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far a portfolio is from what a career role's rule asks for. One more finished project never makes it less.
 *
 * @param items the checklist in the order to be shown; what is optional comes last
 * @param stages all stages of the lifecycle in their order
 */
public record Readiness(List<ReadinessItem> items, List<StageCoverage> stages) implements Serializable {

    public Readiness {
        items = List.copyOf(items);
        stages = List.copyOf(stages);
    }

    /** @param certifications names of valid ones that help in the role */
    static Readiness of(
            PortfolioRule rule,
            List<LifecycleStage> lifecycle,
            List<ProjectFacts> projects,
            List<String> certifications) {
        List<StageCoverage> stages =
                lifecycle.stream().map(stage -> coverage(stage, projects)).toList();
        List<ReadinessItem> items = new ArrayList<>();
        items.add(item(
                ReadinessPoint.of(ReadinessPoint.Subject.DOCUMENTED),
                rule.minProjects(),
                projects,
                ProjectFacts::isDocumented,
                ProjectFacts::begun));
        rule.paradigms().stream().distinct().forEach(paradigm -> items.add(shown(paradigm, projects)));
        items.add(lifecycle(rule.minStages(), stages));
        if (rule.deployed() > 0) {
            items.add(item(
                    ReadinessPoint.of(ReadinessPoint.Subject.DEPLOYED),
                    rule.deployed(),
                    projects,
                    ProjectFacts::deployed,
                    project -> project.begun() && project.stages().contains(ProjectFacts.DEPLOY)));
        }
        items.add(new ReadinessItem(
                ReadinessPoint.of(ReadinessPoint.Subject.CERTIFICATION),
                certifications.size(),
                1,
                certifications.stream().map(Contribution::certification).toList(),
                List.of()));
        return new Readiness(items, stages);
    }

    private static ReadinessItem shown(Paradigm paradigm, List<ProjectFacts> projects) {
        Predicate<ProjectFacts> shows = project -> project.paradigm() == paradigm;
        return item(
                ReadinessPoint.of(paradigm),
                1,
                projects,
                shows.and(ProjectFacts::isFinished),
                shows.and(ProjectFacts::begun));
    }

    private static ReadinessItem item(
            ReadinessPoint point,
            int need,
            List<ProjectFacts> projects,
            Predicate<ProjectFacts> counts,
            Predicate<ProjectFacts> almost) {
        List<Contribution> counting = which(projects, counts);
        return new ReadinessItem(
                point, counting.size(), need, counting, which(projects, almost.and(Predicate.not(counts))));
    }

    private static StageCoverage coverage(LifecycleStage stage, List<ProjectFacts> projects) {
        Predicate<ProjectFacts> covers = project -> project.stages().contains(stage.slug());
        return new StageCoverage(
                stage.slug(),
                stage.name(),
                which(projects, covers.and(ProjectFacts::isFinished)),
                which(projects, covers.and(ProjectFacts::begun).and(project -> !project.isFinished())));
    }

    private static ReadinessItem lifecycle(int need, List<StageCoverage> stages) {
        return new ReadinessItem(
                ReadinessPoint.of(ReadinessPoint.Subject.LIFECYCLE),
                (int) stages.stream().filter(StageCoverage::isCovered).count(),
                need,
                distinct(stages, StageCoverage::projects),
                List.of());
    }

    private static List<Contribution> distinct(
            List<StageCoverage> stages, Function<StageCoverage, List<Contribution>> which) {
        return stages.stream()
                .flatMap(stage -> which.apply(stage).stream())
                .distinct()
                .toList();
    }

    private static List<Contribution> which(List<ProjectFacts> projects, Predicate<ProjectFacts> wanted) {
        return projects.stream().filter(wanted).map(Contribution::of).toList();
    }

    public Optional<ReadinessItem> item(ReadinessPoint point) {
        return items.stream().filter(item -> item.point().equals(point)).findFirst();
    }

    /** What the role asks for and is not there yet; nothing of it is optional. */
    public List<ReadinessItem> missing() {
        return required().stream().filter(item -> !item.isMet()).toList();
    }

    public List<ReadinessItem> required() {
        return items.stream().filter(item -> !item.point().isOptional()).toList();
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }
}
