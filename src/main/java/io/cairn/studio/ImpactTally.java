package io.cairn.studio;

import io.cairn.catalog.ThingDifference;
import io.cairn.roadmap.CatalogEffect;
import io.cairn.studio.Impact.Count;
import io.cairn.studio.Impact.Example;
import io.cairn.studio.Impact.Spread;
import io.cairn.studio.Impact.Touched;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Adds effects up, those of one person after the other; it keeps counts and no roadmap. Plain Java without side effects.
 */
final class ImpactTally {

    private static final int TENTH = 10;
    private static final int FIFTH = 5;
    private static final double DAYS_OF_HALF_WEEK = 3.5;
    private static final int EXAMPLES = 5;

    private final ChangeReach reach;
    private final int[] touchedLearners;
    private final int[] touchedRoadmaps;
    private final TreeMap<Integer, Integer> hours = new TreeMap<>();
    private final TreeMap<Integer, Integer> days = new TreeMap<>();
    private final Map<Example, Integer> alike = new HashMap<>();
    private final Set<Integer> touchingPerson = new HashSet<>();
    private @Nullable UUID person;
    private int learners;
    private int roadmaps;
    private int changed;
    private int stranded;

    ImpactTally(ChangeReach reach) {
        this.reach = reach;
        touchedLearners = new int[reach.changes().size()];
        touchedRoadmaps = new int[reach.changes().size()];
    }

    int roadmaps() {
        return roadmaps;
    }

    void add(CatalogEffect effect) {
        if (!effect.owner().equals(person)) {
            person = effect.owner();
            touchingPerson.clear();
            learners++;
        }
        roadmaps++;
        for (int change : reach.of(effect.things())) {
            touchedRoadmaps[change]++;
            if (touchingPerson.add(change)) {
                touchedLearners[change]++;
            }
        }
        CatalogEffect.Change difference = effect.change();
        if (difference == null) {
            stranded++;
        } else if (!difference.isNone()) {
            changed++;
            hours.merge(difference.hours(), 1, Integer::sum);
            days.merge(difference.days(), 1, Integer::sum);
            alike.merge(example(effect, difference), 1, Integer::sum);
        }
    }

    private static Example example(CatalogEffect effect, CatalogEffect.Change change) {
        return new Example(
                effect.role(),
                TENTH * Math.round((float) change.percentDone() / TENTH),
                change.added(),
                change.removed(),
                FIFTH * Math.round((float) change.hours() / FIFTH),
                (int) Math.round(change.days() / DAYS_OF_HALF_WEEK));
    }

    Impact impact() {
        List<Touched> touched = new ArrayList<>(IntStream.range(0, touchedLearners.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -touchedLearners[i]))
                .limit(Impact.MAX_CHANGES)
                .map(this::touched)
                .toList());
        boolean few = changed < Impact.FEWEST;
        return new Impact(
                learners,
                roadmaps,
                Count.of(changed),
                Count.of(stranded),
                few ? null : spread(hours),
                few ? null : spread(days),
                touched,
                examples());
    }

    private Touched touched(int i) {
        ThingDifference change = reach.changes().get(i);
        return new Touched(change.key(), change.change(), Count.of(touchedLearners[i]), Count.of(touchedRoadmaps[i]));
    }

    private Spread spread(TreeMap<Integer, Integer> counts) {
        return new Spread(quantile(counts, 0.5), quantile(counts, 0.9));
    }

    /** The smallest number that at least this share of all is not above. */
    private int quantile(TreeMap<Integer, Integer> counts, double share) {
        int seen = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            seen += entry.getValue();
            if (seen >= share * changed) {
                return entry.getKey();
            }
        }
        return counts.isEmpty() ? 0 : counts.lastKey();
    }

    /** Of those alike the largest groups, the one that is hit hardest among equals. */
    private List<Example> examples() {
        return alike.entrySet().stream()
                .filter(entry -> entry.getValue() >= Impact.FEWEST)
                .sorted(Map.Entry.<Example, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> -Math.abs(entry.getKey().halfWeeks()))
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(EXAMPLES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
