package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.Origin;
import io.cairn.progress.Stage;
import io.cairn.progress.Standing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a learner has begun and done, in the terms of an edition: a level that is done implies the lower ones. */
final class Achievements {

    private final Map<CatalogKey, Standing> standings;
    private final Set<UnitId> known = new TreeSet<>();

    Achievements(Catalog catalog, Map<CatalogKey, Standing> standings) {
        this.standings = standings;
        done().map(Standing::item)
                .filter(item -> item.kind() == CatalogKey.Kind.UNIT)
                .map(item -> UnitId.parse(item.id()))
                .flatMap(unit -> catalog.impliedBy(unit).stream())
                .forEach(known::add);
    }

    /** As it would be if exactly these units were said to be known from before. */
    Achievements withClaims(Catalog catalog, Set<UnitId> units) {
        Map<CatalogKey, Standing> changed = new LinkedHashMap<>(standings);
        changed.values().removeIf(Achievements::isMereClaim);
        units.forEach(unit -> changed.putIfAbsent(CatalogKey.of(unit), claim(unit)));
        return new Achievements(catalog, changed);
    }

    /** As it would be if some more things were shown, and others were not done after all. */
    Achievements with(Catalog catalog, Set<CatalogKey> shown, Set<CatalogKey> notDone, LocalDate day) {
        Map<CatalogKey, Standing> changed = new LinkedHashMap<>(standings);
        changed.keySet().removeAll(notDone);
        notDone.forEach(item -> begun(item).ifPresent(begun -> changed.put(item, begun)));
        shown.forEach(
                item -> changed.put(item, new Standing(item, Stage.DONE, Evidence.EVIDENCED, Origin.PROOF, null, day)));
        return new Achievements(catalog, changed);
    }

    /** What is left of a thing when it is not done: it may have been begun. */
    private Optional<Standing> begun(CatalogKey item) {
        return Optional.ofNullable(standings.get(item))
                .filter(standing -> standing.startedOn() != null)
                .map(standing ->
                        new Standing(item, Stage.IN_PROGRESS, null, standing.origin(), standing.startedOn(), null));
    }

    private static boolean isMereClaim(Standing standing) {
        return standing.origin() == Origin.SELF_ASSESSMENT && standing.evidence() == Evidence.CLAIMED;
    }

    private static Standing claim(UnitId unit) {
        return new Standing(CatalogKey.of(unit), Stage.DONE, Evidence.CLAIMED, Origin.SELF_ASSESSMENT, null, null);
    }

    /** Units of the edition that are done or implied. */
    Set<UnitId> known() {
        return known;
    }

    /** Everything in progress or done that was worked through or is shown, and not merely known from before. */
    Stream<Standing> worked() {
        return standings.values().stream().filter(standing -> standing.origin() != Origin.SELF_ASSESSMENT);
    }

    private Stream<Standing> done() {
        return standings.values().stream().filter(Standing::isDone);
    }

    Optional<Standing> of(StepKey step) {
        return Optional.ofNullable(standings.get(item(step)));
    }

    /** Where the learner is with a step that is no milestone, leaving aside what is skipped. */
    StepStatus status(StepKey step) {
        Optional<Standing> standing = of(step);
        if (standing.filter(Standing::isDone).isPresent() || step.isUnit() && known.contains(step.unitId())) {
            return StepStatus.DONE;
        }
        return standing.isPresent() ? StepStatus.IN_PROGRESS : StepStatus.UPCOMING;
    }

    static CatalogKey item(StepKey step) {
        return new CatalogKey(CatalogKey.Kind.valueOf(step.kind().name()), step.id());
    }

    static StepKey step(CatalogKey item) {
        return new StepKey(StepKind.valueOf(item.kind().name()), item.id());
    }
}
