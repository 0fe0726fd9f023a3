package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Replaces, splits and merges whole skills of a catalogue with all that names them, and declares what becomes of the units. */
public final class SuccessionEdits {

    private SuccessionEdits() {}

    public static CatalogContent replaced(CatalogContent content, Slug skill, Slug by) {
        return split(content, skill, List.of(by));
    }

    /** Each of the new skills has all levels of the old one, with its share of the hours. */
    public static CatalogContent split(CatalogContent content, Slug skill, List<Slug> into) {
        List<Skill> skills = content.skills().stream()
                .flatMap(each -> each.slug().equals(skill)
                        ? into.stream().map(slug -> renamed(each, slug, into.size()))
                        : Stream.of(each))
                .toList();
        return become(content, skills, Map.of(skill, into));
    }

    /** The new skill stands in the place of the first one, with the hours of the levels of both. */
    public static CatalogContent merged(CatalogContent content, Slug one, Slug other, Slug into) {
        Skill longer = Stream.of(one, other)
                .map(slug -> skill(content, slug))
                .max(java.util.Comparator.comparing(each -> each.units().size()))
                .orElseThrow();
        List<Skill> skills = content.skills().stream()
                .filter(each -> !each.slug().equals(other))
                .map(each -> each.slug().equals(one) ? renamed(longer, into, 1) : each)
                .toList();
        return become(content, skills, Map.of(one, List.of(into), other, List.of(into)));
    }

    /** The same with other successions. */
    public static CatalogContent with(CatalogContent content, List<Succession> successions) {
        return new CatalogContent(
                content.sources(),
                content.areas(),
                content.skills(),
                content.stages(),
                content.roles(),
                content.resources(),
                content.rubrics(),
                content.briefs(),
                content.certifications(),
                content.tasks(),
                content.guide(),
                content.backgrounds(),
                successions,
                content.translations());
    }

    public static Skill skill(CatalogContent content, Slug slug) {
        return content.skills().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Skill renamed(Skill skill, Slug slug, int shares) {
        List<Unit> units = skill.units().stream()
                .map(unit -> new Unit(
                        new UnitId(slug, unit.id().level()),
                        unit.outcome(),
                        new Effort(
                                Math.max(1, unit.effort().low() / shares),
                                Math.max(1, unit.effort().likely() / shares),
                                Math.max(1, unit.effort().high() / shares)),
                        unit.prerequisites(),
                        unit.checklist()))
                .toList();
        return new Skill(
                slug,
                skill.name() + " " + slug.value(),
                skill.area(),
                skill.summary(),
                skill.why(),
                skill.tools(),
                units);
    }

    private static CatalogContent become(CatalogContent before, List<Skill> skills, Map<Slug, List<Slug>> becomes) {
        List<Succession> successions = new ArrayList<>(before.successions());
        before.skills().stream()
                .filter(skill -> becomes.containsKey(skill.slug()))
                .flatMap(skill -> skill.units().stream())
                .forEach(unit -> successions.add(succession(unit.id(), before, becomes)));
        CatalogContent content = (CatalogContent) rewritten(before, becomes);
        return new CatalogContent(
                content.sources(),
                content.areas(),
                skills.stream().map(skill -> (Skill) rewritten(skill, becomes)).toList(),
                content.stages(),
                content.roles(),
                content.resources(),
                content.rubrics(),
                content.briefs(),
                content.certifications(),
                content.tasks(),
                content.guide(),
                content.backgrounds(),
                successions,
                content.translations());
    }

    private static Succession succession(UnitId unit, CatalogContent before, Map<Slug, List<Slug>> becomes) {
        List<UnitId> into = becomes.get(unit.skill()).stream()
                .map(slug -> new UnitId(slug, unit.level()))
                .toList();
        long parts = becomes.keySet().stream()
                .flatMap(slug -> skill(before, slug).units().stream())
                .filter(other -> other.id().level() == unit.level())
                .count();
        Succession.Kind kind =
                into.size() > 1 ? Succession.Kind.SPLIT : parts > 1 ? Succession.Kind.MERGED : Succession.Kind.REPLACED;
        return new Succession(unit, kind, into);
    }

    /** The record with other references, wherever in it they stand. */
    private static Object rewritten(Object value, Map<Slug, List<Slug>> becomes) {
        return switch (value) {
            case List<?> list -> list(list, becomes);
            case UnitId any -> any;
            case Slug any -> any;
            case Effort any -> any;
            case Succession any -> any;
            case Unit unit -> {
                List<Prerequisite> prerequisites = list(unit.prerequisites(), becomes).stream()
                        .map(Prerequisite.class::cast)
                        .filter(each -> !each.unit().skill().equals(unit.id().skill()))
                        .toList();
                yield new Unit(unit.id(), unit.outcome(), unit.effort(), prerequisites, unit.checklist());
            }
            case Record any -> record(any, becomes);
            default -> value;
        };
    }

    private static List<?> list(List<?> list, Map<Slug, List<Slug>> becomes) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        list.stream()
                .flatMap(entry -> entry(entry, becomes))
                .forEach(entry -> entries.putIfAbsent(
                        switch (entry) {
                            case Prerequisite prerequisite -> prerequisite.unit();
                            case Requirement requirement -> requirement.skill();
                            default -> entry;
                        },
                        entry));
        return List.copyOf(entries.values());
    }

    private static Stream<?> entry(Object entry, Map<Slug, List<Slug>> becomes) {
        return switch (entry) {
            case UnitId unit -> units(unit, becomes);
            case Prerequisite prerequisite ->
                units(prerequisite.unit(), becomes)
                        .map(unit -> new Prerequisite(unit, prerequisite.kind(), prerequisite.reason()));
            case Requirement requirement ->
                becomes.getOrDefault(requirement.skill(), List.of(requirement.skill())).stream()
                        .map(skill -> new Requirement(skill, requirement.level(), requirement.importance()));
            default -> Stream.of(rewritten(entry, becomes));
        };
    }

    private static Stream<UnitId> units(UnitId unit, Map<Slug, List<Slug>> becomes) {
        return becomes.getOrDefault(unit.skill(), List.of(unit.skill())).stream()
                .map(skill -> new UnitId(skill, unit.level()));
    }

    private static Object record(Record record, Map<Slug, List<Slug>> becomes) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : rewritten(value, becomes);
            }
            Class<?>[] types = Arrays.stream(components)
                    .map(RecordComponent::getType)
                    .collect(Collectors.toList())
                    .toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
