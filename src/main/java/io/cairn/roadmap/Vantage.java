package io.cairn.roadmap;

import io.cairn.catalog.Background;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * From where somebody looks at the career roles.
 *
 * @param done units, projects and career tasks that are done, each with what shows it best; a level stands with the lower
 *     ones of its skill
 * @param hoursPerWeek study time, 1 to 80
 * @param paceFactor by how much efforts turn out longer than the catalogue says; 1.0 for as long
 * @param goal the career role that is being followed; {@code null} without one
 */
public record Vantage(
        Map<StepKey, Evidence> done,
        int hoursPerWeek,
        double paceFactor,
        @Nullable Slug goal) implements Serializable {

    public Vantage {
        done = Collections.unmodifiableMap(new TreeMap<>(done));
    }

    /** Of somebody who has done nothing yet. */
    public static Vantage fromNothing(int hoursPerWeek) {
        return new Vantage(Map.of(), hoursPerWeek, 1.0, null);
    }

    /** Of somebody who brings what people of the background commonly do. */
    public static Vantage of(Catalog catalog, Background background, int hoursPerWeek) {
        Map<StepKey, Evidence> known = new TreeMap<>();
        for (UnitId unit : background.knows()) {
            catalog.impliedBy(unit).forEach(implied -> known.put(StepKey.unit(implied), Evidence.CLAIMED));
        }
        return new Vantage(known, hoursPerWeek, 1.0, null);
    }

    public Vantage withHoursPerWeek(int hours) {
        return new Vantage(done, hours, paceFactor, goal);
    }

    /** With some more done, as one would be after having worked through them. */
    Vantage after(Collection<StepKey> more) {
        Map<StepKey, Evidence> then = new TreeMap<>(done);
        more.forEach(step -> then.putIfAbsent(step, Evidence.CLAIMED));
        return new Vantage(then, hoursPerWeek, paceFactor, goal);
    }

    boolean has(StepKey step) {
        return done.containsKey(step);
    }
}
