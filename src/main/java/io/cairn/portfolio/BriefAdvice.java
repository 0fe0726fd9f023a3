package io.cairn.portfolio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.ProjectBrief;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Finds the project brief that closes most of what a portfolio misses for the hours it takes. It supposes that the brief
 * is done as written: documented, and deployed when deploying belongs to it. What has been finished is not proposed again,
 * nor what the learner does not want.
 */
final class BriefAdvice {

    /** Most points an hour; then most points; then the nearest; then the name, so that there is one answer. */
    private static final Comparator<NextBrief> BEST_FIRST = Comparator.comparing(
                    BriefAdvice::pointsPerHour, Comparator.reverseOrder())
            .thenComparing(brief -> -brief.closes().size())
            .thenComparing(brief -> -brief.advances().size())
            .thenComparing(NextBrief::hours)
            .thenComparing(NextBrief::brief);

    private final PortfolioRule rule;
    private final Catalog catalog;
    private final List<ProjectFacts> projects;
    private final Readiness now;

    BriefAdvice(PortfolioRule rule, Catalog catalog, List<ProjectFacts> projects) {
        this.rule = rule;
        this.catalog = catalog;
        this.projects = List.copyOf(projects);
        now = readiness(projects);
    }

    /**
     * @param hours what each brief takes from where the learner is
     * @param unwanted briefs not to propose
     * @return empty when nothing is missing, or when no brief would help
     */
    Optional<NextBrief> best(ToIntFunction<ProjectBrief> hours, Set<Slug> unwanted) {
        return catalog.briefs().stream()
                .filter(brief -> !unwanted.contains(brief.slug()) && !isFinished(brief))
                .map(brief -> proposal(brief, hours.applyAsInt(brief)))
                .filter(brief -> !brief.closes().isEmpty() || !brief.advances().isEmpty())
                .min(BEST_FIRST);
    }

    private boolean isFinished(ProjectBrief brief) {
        return madeFrom(brief).anyMatch(ProjectFacts::isFinished);
    }

    private Stream<ProjectFacts> madeFrom(ProjectBrief brief) {
        return projects.stream().filter(project -> brief.slug().equals(project.brief()));
    }

    private NextBrief proposal(ProjectBrief brief, int hours) {
        List<ProjectFacts> then = new ArrayList<>(projects);
        then.removeIf(project -> brief.slug().equals(project.brief()));
        then.add(ProjectFacts.of(brief));
        Readiness after = readiness(then);
        return new NextBrief(
                brief.slug(),
                points(after, (before, item) -> item.isMet()),
                points(after, (before, item) -> !item.isMet() && item.have() > before.have()),
                // Even what is done has to be written down.
                Math.max(1, hours),
                madeFrom(brief).map(ProjectFacts::id).findFirst().orElse(null));
    }

    private List<ReadinessPoint> points(Readiness after, BiPredicate<ReadinessItem, ReadinessItem> which) {
        return now.missing().stream()
                .filter(before -> which.test(before, after.item(before.point()).orElseThrow()))
                .map(ReadinessItem::point)
                .toList();
    }

    private Readiness readiness(List<ProjectFacts> then) {
        return Readiness.of(rule, catalog.content().stages(), then, List.of());
    }

    private static double pointsPerHour(NextBrief brief) {
        return (double) brief.closes().size() / brief.hours();
    }
}
