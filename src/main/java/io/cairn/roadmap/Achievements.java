package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Carrying;
import io.cairn.progress.Evidence;
import io.cairn.progress.Origin;
import io.cairn.progress.Stage;
import io.cairn.progress.Standing;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has begun and done, in the terms of an edition: what has become something else counts for that
 * ({@link Carrying}), and a level that is done implies the lower ones.
 */
final class Achievements {

    private final Map<CatalogKey, Standing> own;
    private final Map<CatalogKey, Standing> standings;
    private final Map<UnitId, Evidence> units = new TreeMap<>();

    Achievements(Catalog catalog, Map<CatalogKey, Standing> standings) {
        own = standings;
        this.standings = Carrying.in(catalog, standings);
        this.standings.values().stream()
                .filter(standing -> standing.item().kind() == CatalogKey.Kind.UNIT)
                .forEach(standing -> addUnits(catalog, standing));
    }

    /** The lower levels are shown as well as the higher one, or better. */
    private void addUnits(Catalog catalog, Standing standing) {
        Evidence evidence = standing.evidence();
        if (evidence != null) {
            catalog.impliedBy(UnitId.parse(standing.item().id()))
                    .forEach(unit -> units.merge(unit, evidence, BinaryOperator.maxBy(Comparator.naturalOrder())));
        }
    }

    /** As it would be if exactly these units were said to be known from before. */
    Achievements withClaims(Catalog catalog, Set<UnitId> units) {
        Map<CatalogKey, Standing> changed = new LinkedHashMap<>(own);
        changed.values().removeIf(Achievements::isMereClaim);
        units.forEach(unit -> changed.putIfAbsent(CatalogKey.of(unit), claim(unit)));
        return new Achievements(catalog, changed);
    }

    /** As it would be if some more things were shown, and others were not done after all. */
    Achievements with(Catalog catalog, Set<CatalogKey> shown, Set<CatalogKey> notDone, LocalDate day) {
        Map<CatalogKey, Standing> changed = new LinkedHashMap<>(own);
        changed.keySet().removeAll(notDone);
        notDone.forEach(item -> begun(item).ifPresent(begun -> changed.put(item, begun)));
        shown.forEach(item -> changed.put(
                item, new Standing(item, Stage.DONE, Evidence.EVIDENCED, Origin.PROOF, null, day, List.of())));
        return new Achievements(catalog, changed);
    }

    /** What is left of a thing when it is not done: it may have been begun. */
    private Optional<Standing> begun(CatalogKey item) {
        return Optional.ofNullable(own.get(item))
                .filter(standing -> standing.startedOn() != null)
                .map(standing -> new Standing(
                        item,
                        Stage.IN_PROGRESS,
                        null,
                        standing.origin(),
                        standing.startedOn(),
                        null,
                        List.of(),
                        standing.minutes(),
                        null));
    }

    private static boolean isMereClaim(Standing standing) {
        return standing.origin() == Origin.SELF_ASSESSMENT && standing.evidence() == Evidence.CLAIMED;
    }

    private static Standing claim(UnitId unit) {
        return new Standing(
                CatalogKey.of(unit), Stage.DONE, Evidence.CLAIMED, Origin.SELF_ASSESSMENT, null, null, List.of());
    }

    /** Units of the edition that are done or implied. */
    Set<UnitId> known() {
        return Collections.unmodifiableSet(units.keySet());
    }

    /** The best that shows a step; {@code null} if it is not done. */
    @Nullable
    Evidence evidence(StepKey step) {
        Evidence direct = of(step).map(Standing::evidence).orElse(null);
        return step.isUnit() ? units.getOrDefault(step.unitId(), direct) : direct;
    }

    /** Everything that is done, each with the best that shows it; units with the lower levels of their skills. */
    Map<StepKey, Evidence> shown() {
        Map<StepKey, Evidence> shown = new TreeMap<>();
        units.forEach((unit, best) -> shown.put(StepKey.unit(unit), best));
        for (Standing standing : standings.values()) {
            Evidence best = standing.evidence();
            if (best != null && standing.item().kind() != CatalogKey.Kind.UNIT) {
                shown.put(step(standing.item()), best);
            }
        }
        return shown;
    }

    /** What a screen tells about how well a step is shown. */
    StepEvidence shown(StepKey step) {
        Evidence best = evidence(step);
        Optional<Standing> standing = of(step);
        boolean fromHigherLevel =
                best != null && standing.filter(Standing::isDone).isEmpty();
        return new StepEvidence(
                best,
                fromHigherLevel,
                standing.map(Standing::proofs).orElse(List.of()),
                standing.map(Standing::carried).orElse(null));
    }

    /** What counts because of other units, in the order of the ids. */
    List<CarriedStep> carried() {
        return standings.values().stream()
                .flatMap(standing -> Optional.ofNullable(standing.carried()).stream()
                        .map(from -> new CarriedStep(step(standing.item()), standing.isDone(), from)))
                .sorted(Comparator.comparing(CarriedStep::step))
                .toList();
    }

    /** Everything in progress or done that was worked through or is shown, and not merely known from before. */
    Stream<Standing> worked() {
        return standings.values().stream().filter(standing -> standing.origin() != Origin.SELF_ASSESSMENT);
    }

    /** How fast the learner has been so far: from what they finished and logged, beside what the edition expects of it. */
    PaceEstimate pace(Catalog catalog) {
        return PaceEstimate.of(worked().filter(standing -> standing.isDone() && standing.carried() == null)
                .map(standing -> new PaceEstimate.Sample(
                        standing.minutes(), Workload.likelyMinutes(catalog, step(standing.item()))))
                .toList());
    }

    /** Minutes logged for a step. */
    int minutes(StepKey step) {
        return of(step).map(Standing::minutes).orElse(0);
    }

    Optional<Standing> of(StepKey step) {
        return Optional.ofNullable(standings.get(item(step)));
    }

    /** Where the learner is with a step that is no milestone, leaving aside what is skipped. */
    StepStatus status(StepKey step) {
        if (evidence(step) != null) {
            return StepStatus.DONE;
        }
        return of(step).isPresent() ? StepStatus.IN_PROGRESS : StepStatus.UPCOMING;
    }

    static CatalogKey item(StepKey step) {
        return step.item();
    }

    static StepKey step(CatalogKey item) {
        return new StepKey(StepKind.valueOf(item.kind().name()), item.id());
    }
}
