package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.Standing;
import io.cairn.shared.Secrets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Effects by situation: people who have done the same things and want the same plan need be reckoned once. It keeps those
 * asked for last.
 */
public final class KnownEffects {

    private static final int MAX_KEPT = 500;

    private final Map<String, Effect> effects = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Effect> eldest) {
            return size() > MAX_KEPT;
        }
    };

    KnownEffects() {}

    /** What does not depend on who somebody is. */
    record Effect(Set<CatalogKey> things, CatalogEffect.@Nullable Change change) {

        Effect {
            things = Set.copyOf(things);
        }
    }

    Effect of(Catalog own, Catalog next, PlanWish wish, Map<CatalogKey, Standing> done, LocalDate today) {
        return effects.computeIfAbsent(
                situation(own, next, wish, done, today), any -> Replanned.between(own, next, wish, done, today));
    }

    /** All that a plan depends on, and nothing that is only theirs, such as what a project is called. */
    private static String situation(
            Catalog own, Catalog next, PlanWish wish, Map<CatalogKey, Standing> done, LocalDate today) {
        StringBuilder text = new StringBuilder()
                .append(own.edition())
                .append(' ')
                .append(next.edition())
                .append(today)
                .append(RoadmapJson.write(wish));
        new TreeMap<>(done)
                .forEach((item, standing) -> text.append('\n')
                        .append(item)
                        .append(' ')
                        .append(standing.stage())
                        .append(standing.evidence())
                        .append(standing.origin())
                        .append(standing.startedOn())
                        .append(standing.finishedOn())
                        .append(standing.minutes()));
        return Secrets.digest(text.toString());
    }
}
