package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What readiness and its advice promise, on random rules, catalogues and projects; a seed stands for all three. */
class ReadinessPropertiesTest {

    private static final int TRIES = 500;
    private static final long SEEDS = 10_000_000;

    private static final class World {

        private final RandomPortfolios random;
        private final PortfolioRule rule;
        private final Catalog catalog;
        private final List<ProjectInfo> projects;
        private final Set<UnitId> known;
        private final Set<Slug> unwanted;

        World(long seed) {
            random = new RandomPortfolios(seed);
            rule = random.rule();
            catalog = random.catalog();
            projects = random.projects(catalog);
            known = random.known(catalog);
            unwanted = random.unwanted(catalog);
        }

        Readiness readiness(Collection<ProjectInfo> of) {
            return Readiness.of(rule, RandomPortfolios.stages(), facts(of), List.of());
        }

        List<ProjectFacts> facts(Collection<ProjectInfo> of) {
            return of.stream()
                    .map(project -> ProjectFacts.of(project, RandomPortfolios.CHECKLIST))
                    .toList();
        }

        Optional<NextBrief> advice(List<ProjectInfo> of) {
            BriefHours hours = new BriefHours(catalog, known);
            return new BriefAdvice(rule, catalog, facts(of)).best(brief -> hours.of(brief, 0), unwanted);
        }
    }

    @Property(tries = TRIES)
    void oneMoreFinishedProjectNeverMakesAPortfolioLessReady(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        List<ProjectInfo> more = new ArrayList<>(world.projects);
        more.add(world.random.finished(world.catalog));

        Readiness before = world.readiness(world.projects);
        Readiness after = world.readiness(more);

        for (ReadinessItem item : before.items()) {
            ReadinessItem then = after.item(item.point()).orElseThrow();
            assertThat(then.have()).isGreaterThanOrEqualTo(item.have());
            assertThat(then.state()).isGreaterThanOrEqualTo(item.state());
            assertThat(then.counting()).containsAll(item.counting());
        }
        assertThat(after.missing().size()).isLessThanOrEqualTo(before.missing().size());
    }

    @Property(tries = TRIES)
    void whatCountsForAPointIsNotAlmostThere(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        assertThat(world.readiness(world.projects).items())
                .allSatisfy(item -> assertThat(item.almost()).noneMatch(item.counting()::contains));
    }

    @Property(tries = TRIES)
    void theOrderOfProjectsDecidesNothing(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        List<ProjectInfo> shuffled = new ArrayList<>(world.projects);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(states(world.readiness(shuffled))).isEqualTo(states(world.readiness(world.projects)));
        assertThat(world.advice(shuffled).map(NextBrief::brief))
                .isEqualTo(world.advice(world.projects).map(NextBrief::brief));
    }

    private static Map<ReadinessPoint, ReadinessItem.State> states(Readiness readiness) {
        Map<ReadinessPoint, ReadinessItem.State> states = new HashMap<>();
        readiness.items().forEach(item -> states.put(item.point(), item.state()));
        return states;
    }

    @Property(tries = TRIES)
    void theProposedBriefClosesWhatItSaysAndNothingElse(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        world.advice(world.projects).ifPresent(next -> {
            ProjectBrief brief = world.catalog.brief(next.brief());
            Readiness before = world.readiness(world.projects);
            Readiness after = world.readiness(with(world.projects, brief));

            List<ReadinessPoint> missingBefore =
                    before.missing().stream().map(ReadinessItem::point).toList();
            assertThat(missingBefore)
                    .filteredOn(point -> after.item(point).orElseThrow().isMet())
                    .containsExactlyElementsOf(next.closes());
            assertThat(next.advances())
                    .noneMatch(next.closes()::contains)
                    .allSatisfy(point -> assertThat(
                                    after.item(point).orElseThrow().have())
                            .isGreaterThan(before.item(point).orElseThrow().have()));
        });
    }

    private static List<ProjectInfo> with(List<ProjectInfo> projects, ProjectBrief brief) {
        List<ProjectInfo> then = new ArrayList<>(projects);
        then.removeIf(project -> brief.slug().equals(project.brief()));
        then.add(RandomPortfolios.done(brief));
        return then;
    }

    /** Everything is reckoned here in another way: by asking what is missing after each brief in turn. */
    @Property(tries = TRIES)
    void noOtherBriefClosesMoreForItsHours(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        Optional<NextBrief> next = world.advice(world.projects);
        int missing = world.readiness(world.projects).missing().size();

        int bestClosed = 0;
        int bestHours = 1;
        for (ProjectBrief brief : world.catalog.briefs()) {
            boolean finished = world.projects.stream()
                    .filter(project -> brief.slug().equals(project.brief()))
                    .anyMatch(project -> project.content().status().isFinished());
            if (!finished && !world.unwanted.contains(brief.slug())) {
                int closed = missing
                        - world.readiness(with(world.projects, brief)).missing().size();
                int hours = Math.max(1, hours(world, brief));
                if (closed * bestHours > bestClosed * hours) {
                    bestClosed = closed;
                    bestHours = hours;
                }
            }
        }

        int closed = next.map(brief -> brief.closes().size()).orElse(0);
        int hours = next.map(NextBrief::hours).orElse(1);
        assertThat(closed * bestHours).isEqualTo(bestClosed * hours);
    }

    private static int hours(World world, ProjectBrief brief) {
        Set<UnitId> units = new HashSet<>();
        brief.needs().forEach(unit -> collect(world, unit, units));
        return brief.effort().likely()
                + units.stream()
                        .mapToInt(unit -> world.catalog.unit(unit).effort().likely())
                        .sum();
    }

    private static void collect(World world, UnitId unit, Set<UnitId> into) {
        boolean known = world.known.stream()
                .anyMatch(other ->
                        other.skill().equals(unit.skill()) && other.level().compareTo(unit.level()) >= 0);
        if (!known && into.add(unit)) {
            world.catalog.prerequisites(unit).stream()
                    .filter(Prerequisite::isRequired)
                    .forEach(before -> collect(world, before.unit(), into));
        }
    }

    @Property(tries = TRIES)
    void nothingIsProposedWhenNothingIsMissing(@ForAll @LongRange(max = SEEDS) long seed) {
        World world = new World(seed);
        if (world.readiness(world.projects).isComplete()) {
            assertThat(world.advice(world.projects)).isEmpty();
        }
    }
}
