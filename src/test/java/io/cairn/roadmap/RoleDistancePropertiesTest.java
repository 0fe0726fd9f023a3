package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Catalog;
import io.cairn.progress.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** How far a career role is, on random catalogues; a seed stands for a catalogue and for what somebody has done. */
class RoleDistancePropertiesTest {

    private static final int TRIES = 200;
    private static final long SEEDS = 1_000_000;
    private static final int HOURS = 10;

    private static RoleDistance distance(Catalog catalog, Vantage vantage) {
        return RoleScope.of(catalog, CatalogBuilder.ROLE).from(vantage);
    }

    /** Everything there is to do, in some order. */
    private static List<StepKey> all(Catalog catalog, Random random) {
        List<StepKey> all = new ArrayList<>();
        catalog.units().forEach(unit -> all.add(StepKey.unit(unit.id())));
        catalog.briefs().forEach(brief -> all.add(StepKey.project(brief.slug())));
        catalog.tasks().forEach(task -> all.add(StepKey.task(task.slug())));
        Collections.sort(all);
        Collections.shuffle(all, random);
        return all;
    }

    private static Vantage having(List<StepKey> done) {
        Map<StepKey, Evidence> shown = new TreeMap<>();
        done.forEach(step -> shown.put(step, Evidence.EVIDENCED));
        return new Vantage(shown, HOURS, 1.0, null);
    }

    @Property(tries = TRIES)
    void coveringMoreNeverLeavesMore(@ForAll @LongRange(max = SEEDS) long seed) {
        Catalog catalog = RandomCatalogs.catalog(seed);
        List<StepKey> all = all(catalog, new Random(seed));
        RoleDistance before = distance(catalog, Vantage.fromNothing(HOURS));
        for (int count = 1; count <= all.size(); count++) {
            RoleDistance after = distance(catalog, having(all.subList(0, count)));
            assertThat(after.hoursLeft().likely())
                    .isLessThanOrEqualTo(before.hoursLeft().likely());
            assertThat(after.hoursLeft().low())
                    .isLessThanOrEqualTo(before.hoursLeft().low());
            assertThat(after.likelyWeeks()).isLessThanOrEqualTo(before.likelyWeeks());
            before = after;
        }
        assertThat(before.isReached()).isTrue();
        assertThat(before.coveredPercent()).isEqualTo(100);
    }

    @Property(tries = TRIES)
    void itIsThePlannersOwnFigure(@ForAll @LongRange(max = SEEDS) long seed) {
        PlanRequest request =
                RandomCatalogs.request(seed).withCertifications(Set.of()).withPaceFactor(1.0);
        Plan plan = RoadmapPlanner.plan(
                PlanRequest.of(request.catalog(), request.role(), Capacity.everyDay(HOURS), RandomCatalogs.START)
                        .withKnown(request.known()));
        Map<StepKey, Evidence> known = new TreeMap<>();
        KnownUnits.of(request).forEach(unit -> known.put(StepKey.unit(unit), Evidence.CLAIMED));

        RoleDistance distance = distance(request.catalog(), new Vantage(known, HOURS, 1.0, null));

        assertThat(distance.hoursLeft()).isEqualTo(plan.total());
        assertThat(distance.left())
                .extracting(RoleDistance.Part::step)
                .containsExactlyInAnyOrderElementsOf(plan.steps().stream()
                        .map(PlannedStep::key)
                        .filter(step -> step.kind() != StepKind.MILESTONE)
                        .toList());
    }

    @Property(tries = TRIES)
    void theNumbersAreWhatTheyAreMadeOf(@ForAll @LongRange(max = SEEDS) long seed) {
        Catalog catalog = RandomCatalogs.catalog(seed);
        Random random = new Random(seed);
        List<StepKey> all = all(catalog, random);
        RoleDistance distance = distance(catalog, having(all.subList(0, random.nextInt(all.size() + 1))));

        int covered = distance.hoursByEvidence().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int everything = distance.parts().stream()
                .mapToInt(part -> part.effort().likely())
                .sum();
        assertThat(covered).isEqualTo(distance.hoursCovered());
        assertThat(covered + distance.hoursLeft().likely()).isEqualTo(everything);
        assertThat(distance.coveredPercent()).isBetween(distance.verifiedPercent(), 100);
        assertThat(distance.parts()).extracting(RoleDistance.Part::step).doesNotHaveDuplicates();
    }
}
