package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two records of one type component by component. */
final class RecordComparison {

    /** Records that are one value to a reader. */
    private static final Set<Class<?>> VALUES = Set.of(Effort.class, UnitId.class, TranslationId.class, Slug.class);

    /** Things of their own, which are compared by themselves. */
    private static final Set<Class<?>> THINGS = Set.of(Unit.class);

    /** Asking a class for its components is slow, and there are thousands of records of few classes. */
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    /**
     * What differs, in the order of the components; a missing record has nothing in any of them.
     *
     * @throws NullPointerException if both are missing
     */
    List<FieldDifference> compare(@Nullable Record before, @Nullable Record after) {
        Class<?> type = Objects.requireNonNull(after == null ? before : after).getClass();
        List<FieldDifference> differences = new ArrayList<>();
        for (RecordComponent component : components.computeIfAbsent(type, Class::getRecordComponents)) {
            Object earlier = before == null ? null : value(component, before);
            Object later = after == null ? null : value(component, after);
            if (!Objects.equals(earlier, later)) {
                difference(component.getName(), earlier, later, differences);
            }
        }
        return differences;
    }

    private void difference(
            String field, @Nullable Object before, @Nullable Object after, List<FieldDifference> differences) {
        Object any = after == null ? before : after;
        if (any instanceof List<?>) {
            FieldDifference.Entries entries = entries(field, list(before), list(after));
            if (!isEmpty(entries)) {
                differences.add(entries);
            }
        } else if (any instanceof Record && !VALUES.contains(any.getClass())) {
            differences.add(new FieldDifference.Group(field, compare((Record) before, (Record) after)));
        } else {
            differences.add(new FieldDifference.Value(field, before, after));
        }
    }

    private static boolean isEmpty(FieldDifference.Entries entries) {
        return entries.removed().isEmpty()
                && entries.added().isEmpty()
                && entries.changed().isEmpty()
                && !entries.reordered();
    }

    private static List<?> list(@Nullable Object value) {
        return value == null
                ? List.of()
                : ((List<?>) value)
                        .stream()
                                .filter(entry -> !THINGS.contains(entry.getClass()))
                                .toList();
    }

    private FieldDifference.Entries entries(String field, List<?> before, List<?> after) {
        Map<Object, Object> earlier = byIdentity(before);
        Map<Object, Object> later = byIdentity(after);
        List<Object> removed = new ArrayList<>();
        List<Object> added = new ArrayList<>();
        List<FieldDifference.ChangedEntry> changed = new ArrayList<>();
        earlier.forEach((identity, entry) -> {
            if (!later.containsKey(identity)) {
                removed.add(entry);
            }
        });
        later.forEach((identity, entry) -> {
            Object old = earlier.get(identity);
            if (old == null) {
                added.add(entry);
            } else if (!old.equals(entry)) {
                changed.add(new FieldDifference.ChangedEntry(old, entry, compare((Record) old, (Record) entry)));
            }
        });
        return new FieldDifference.Entries(
                field, removed, added, changed, !common(earlier, later).equals(common(later, earlier)));
    }

    private static List<Object> common(Map<Object, Object> these, Map<Object, Object> others) {
        return these.keySet().stream().filter(others::containsKey).toList();
    }

    /** The same twice is told apart by which time it is. */
    private record Identity(Object of, int time) {}

    private static Map<Object, Object> byIdentity(List<?> entries) {
        Map<Object, Integer> times = new HashMap<>();
        Map<Object, Object> byIdentity = new LinkedHashMap<>();
        for (Object entry : entries) {
            Object of = identity(entry);
            byIdentity.put(new Identity(of, times.merge(of, 1, Integer::sum)), entry);
        }
        return byIdentity;
    }

    /** What an entry speaks of; by that it is found again when it says something else. */
    private static Object identity(Object entry) {
        return switch (entry) {
            case Prerequisite prerequisite -> prerequisite.unit();
            case Requirement requirement -> requirement.skill();
            case CareerRole.Challenge challenge -> challenge.title();
            case CareerRole.SteppingStone stone -> stone.role();
            case CareerRole.Comparison comparison -> comparison.role();
            case Figure figure -> List.of(figure.kind(), String.valueOf(figure.level()), figure.source());
            case Rubric.Criterion criterion -> criterion.slug();
            case Rubric.Level level -> level.score();
            default -> entry;
        };
    }

    private static @Nullable Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record: " + thing.getClass(), e);
        }
    }
}
