package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;

/**
 * Chooses what to let go so that the rest fits: useful units first, then important ones, the last of the plan first;
 * nothing essential, nothing begun, and nothing that something which stays needs. What was only needed for them goes with
 * them. Whatever turns out not to be in the way comes back, the most important first.
 */
final class FewerSteps {

    private static final List<Importance> GO_FIRST = List.of(Importance.USEFUL, Importance.IMPORTANT);

    private final Catalog catalog;
    private final Expectation.Left left;
    private final Map<UnitId, Integer> minutes = new HashMap<>();
    private final Map<UnitId, Importance> importance = new HashMap<>();
    /** What has to stay whatever goes: what is begun, and what planned projects and certifications need. */
    private final Set<UnitId> bases = new HashSet<>();

    private long others;

    FewerSteps(Catalog catalog, Slug role, Expectation.Left left) {
        this.catalog = catalog;
        this.left = left;
        for (Requirement requirement : catalog.role(role).requirements()) {
            importance.merge(requirement.unit(), requirement.importance(), (a, b) -> a.weight() >= b.weight() ? a : b);
        }
        left.plan().steps().stream().filter(left::isOpen).forEach(this::add);
    }

    private void add(PlannedStep step) {
        int likely = left.minutes(step, effort -> effort.likely());
        if (!step.key().isUnit()) {
            others += likely;
            bases.addAll(neededBy(step.key()));
            return;
        }
        minutes.put(step.key().unitId(), likely);
        if (left.statuses().get(step.key()) == StepStatus.IN_PROGRESS) {
            bases.add(step.key().unitId());
        }
    }

    private Collection<UnitId> neededBy(StepKey step) {
        if (!RequestCheck.isKnown(catalog, step)) {
            return List.of();
        }
        return switch (step.kind()) {
            case PROJECT -> catalog.brief(step.slug()).needs();
            case CERTIFICATION -> catalog.certification(step.slug()).units();
            default -> List.of();
        };
    }

    /**
     * The units to skip.
     *
     * @param fits whether so many minutes do
     * @return empty if they do not even without all that may go
     */
    Optional<Set<StepKey>> until(LongPredicate fits) {
        List<UnitId> gone = new ArrayList<>();
        for (Importance level : GO_FIRST) {
            for (PlannedStep step : left.plan().steps().reversed()) {
                if (fits.test(rest(gone))) {
                    return Optional.of(keys(restored(gone, fits)));
                }
                if (mayGo(step.key(), level, gone)) {
                    gone.add(step.key().unitId());
                }
            }
        }
        return fits.test(rest(gone)) ? Optional.of(keys(restored(gone, fits))) : Optional.empty();
    }

    private boolean mayGo(StepKey step, Importance level, List<UnitId> gone) {
        if (!step.isUnit() || !minutes.containsKey(step.unitId()) || importance.get(step.unitId()) != level) {
            return false;
        }
        List<UnitId> more = new ArrayList<>(gone);
        more.add(step.unitId());
        return !needed(more).contains(step.unitId());
    }

    private List<UnitId> restored(List<UnitId> gone, LongPredicate fits) {
        List<UnitId> least = new ArrayList<>(gone);
        for (UnitId unit : gone.reversed()) {
            List<UnitId> fewer = new ArrayList<>(least);
            fewer.remove(unit);
            Set<UnitId> needed = needed(fewer);
            if (fewer.stream().noneMatch(needed::contains) && fits.test(rest(fewer))) {
                least = fewer;
            }
        }
        return least;
    }

    private static Set<StepKey> keys(List<UnitId> units) {
        Set<StepKey> keys = new TreeSet<>();
        units.forEach(unit -> keys.add(StepKey.unit(unit)));
        return keys;
    }

    private long rest(List<UnitId> gone) {
        return others + needed(gone).stream().mapToLong(minutes::get).sum();
    }

    /** The open units that what stays rests on. */
    private Set<UnitId> needed(List<UnitId> gone) {
        Set<UnitId> needed = new HashSet<>();
        Deque<UnitId> open = new ArrayDeque<>(bases);
        importance.keySet().stream().filter(unit -> !gone.contains(unit)).forEach(open::add);
        while (!open.isEmpty()) {
            UnitId unit = open.remove();
            if (minutes.containsKey(unit) && needed.add(unit)) {
                catalog.prerequisites(unit).stream()
                        .filter(Prerequisite::isRequired)
                        .map(Prerequisite::unit)
                        .forEach(open::add);
            }
        }
        return needed;
    }
}
