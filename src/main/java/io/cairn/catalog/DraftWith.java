package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A draft in which one thing is another one, to look at before anything is stored. */
final class DraftWith {

    private static final Map<Kind, String> LISTS = Map.ofEntries(
            Map.entry(Kind.SOURCE, "sources"),
            Map.entry(Kind.AREA, "areas"),
            Map.entry(Kind.SKILL, "skills"),
            Map.entry(Kind.STAGE, "stages"),
            Map.entry(Kind.ROLE, "roles"),
            Map.entry(Kind.RESOURCE, "resources"),
            Map.entry(Kind.RUBRIC, "rubrics"),
            Map.entry(Kind.PROJECT, "briefs"),
            Map.entry(Kind.CERTIFICATION, "certifications"),
            Map.entry(Kind.TASK, "tasks"),
            Map.entry(Kind.GUIDE, "guide"),
            Map.entry(Kind.BACKGROUND, "backgrounds"),
            Map.entry(Kind.SUCCESSION, "successions"),
            Map.entry(Kind.TRANSLATION, "translations"));

    private DraftWith() {}

    /** @param thing a skill's units stay those of the draft */
    static CatalogContent put(CatalogContent draft, CatalogKey key, Record thing) {
        return switch (thing) {
            case Unit unit -> replaceAll(draft, Kind.SKILL, skills -> withUnit(skills, unit));
            case Skill skill -> replaceAll(draft, Kind.SKILL, skills -> put(skills, withUnitsOf(draft, skill)));
            default -> replaceAll(draft, key.kind(), things -> put(things, thing));
        };
    }

    private static List<Record> put(List<Record> things, Record thing) {
        List<Record> all = new ArrayList<>(things);
        all.replaceAll(each -> id(each).equals(id(thing)) ? thing : each);
        if (!all.contains(thing)) {
            all.add(thing);
        }
        return all;
    }

    private static Object id(Record thing) {
        return switch (thing) {
            case Succession succession -> succession.unit();
            case Translation translation -> translation.id();
            default -> value(thing, "slug");
        };
    }

    private static Skill withUnitsOf(CatalogContent draft, Skill skill) {
        List<Unit> units = draft.skills().stream()
                .filter(each -> each.slug().equals(skill.slug()))
                .flatMap(each -> each.units().stream())
                .toList();
        return withUnits(skill, units);
    }

    private static Skill withUnits(Skill skill, List<Unit> units) {
        return new Skill(skill.slug(), skill.name(), skill.area(), skill.summary(), skill.why(), skill.tools(), units);
    }

    private static List<Record> withUnit(List<Record> skills, Unit unit) {
        return skills.stream()
                .map(each -> each instanceof Skill skill
                                && skill.slug().equals(unit.id().skill())
                        ? withUnits(skill, units(skill.units(), unit))
                        : each)
                .toList();
    }

    /** A new unit stands at the place of its level. */
    private static List<Unit> units(List<Unit> units, Unit unit) {
        List<Unit> all = new ArrayList<>(units);
        all.replaceAll(each -> each.id().equals(unit.id()) ? unit : each);
        if (!all.contains(unit)) {
            all.add(unit);
            all.sort(Comparator.comparing(each -> each.id().level()));
        }
        return all;
    }

    @SuppressWarnings("unchecked") // Each list holds records of its own kind, and gets back such records.
    private static CatalogContent replaceAll(CatalogContent draft, Kind kind, UnaryOperator<List<Record>> change) {
        RecordComponent[] components = CatalogContent.class.getRecordComponents();
        @Nullable Object[] lists = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Object list = value(draft, name);
            lists[i] = name.equals(LISTS.get(kind)) ? change.apply((List<Record>) list) : list;
            types[i] = components[i].getType();
        }
        try {
            Constructor<CatalogContent> constructor = CatalogContent.class.getDeclaredConstructor(types);
            return constructor.newInstance(lists);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a public record", e);
        }
    }

    private static Object value(Record thing, String component) {
        try {
            return thing.getClass().getMethod(component).invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No '%s' in %s".formatted(component, thing.getClass()), e);
        }
    }
}
