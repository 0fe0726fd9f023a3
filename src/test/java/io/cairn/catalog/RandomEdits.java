package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Edits a catalogue's content at random places, by its records: what one might do in a studio, and worse. */
public final class RandomEdits {

    private static final int TRIES = 200;

    private final Random random;

    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /** After so many edits; it may well refer to what is no longer there. */
    public CatalogContent edited(CatalogContent content, int edits) {
        CatalogContent edited = content;
        for (int i = 0; i < edits; i++) {
            edited = (CatalogContent) edit(edited);
        }
        return edited;
    }

    /** After so many edits that leave it fit to be published. */
    public CatalogContent soundlyEdited(CatalogContent content, int edits) {
        CatalogContent sound = content;
        for (int done = 0, tries = 0; done < edits && tries < TRIES; tries++) {
            CatalogContent edited = (CatalogContent) edit(sound);
            if (CatalogChecks.check(edited).stream().noneMatch(CatalogFinding::isError)) {
                sound = edited;
                done++;
            }
        }
        return sound;
    }

    /** Without a career role and all that names it. */
    public CatalogContent without(CatalogContent content, Slug role) {
        return new CatalogContent(
                content.sources(),
                content.areas(),
                content.skills(),
                content.stages(),
                content.roles().stream()
                        .filter(each -> !each.slug().equals(role))
                        .map(each -> (CareerRole) withoutNaming(each, role))
                        .toList(),
                content.resources(),
                content.rubrics(),
                content.briefs(),
                content.certifications(),
                content.tasks(),
                content.guide().stream()
                        .map(entry -> (GuideEntry) withoutNaming(entry, role))
                        .toList(),
                content.backgrounds(),
                content.successions(),
                content.translations());
    }

    private static Record withoutNaming(Record thing, Slug role) {
        RecordComponent[] components = thing.getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component, thing))
                .map(value -> value instanceof List<?> list
                        ? list.stream()
                                .filter(entry -> !role.equals(entry))
                                .filter(entry -> !(entry instanceof CareerRole.SteppingStone stone
                                        && stone.role().equals(role)))
                                .filter(entry -> !(entry instanceof CareerRole.Comparison other
                                        && other.role().equals(role)))
                                .toList()
                        : value)
                .toArray();
        return (Record) make(thing, components, values);
    }

    private Object edit(Record thing) {
        RecordComponent[] components = thing.getClass().getRecordComponents();
        int chosen = random.nextInt(components.length);
        Object[] values =
                Stream.of(components).map(component -> value(component, thing)).toArray();
        boolean isName = List.of("slug", "id").contains(components[chosen].getName());
        values[chosen] = isName ? values[chosen] : other(values[chosen]);
        return make(thing, components, values);
    }

    private Object other(Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text + " anew";
            case Boolean truth -> !truth;
            case Integer number -> number + 1;
            case LocalDate day -> day.plusDays(1);
            case Effort effort -> effort.plus(new Effort(0, 1, 2));
            case Slug slug -> slug;
            case UnitId unit -> unit;
            case Enum<?> constant ->
                constant.getDeclaringClass()
                        .getEnumConstants()[
                        random.nextInt(constant.getDeclaringClass().getEnumConstants().length)];
            case List<?> list -> otherList(list);
            case Record inner -> edit(inner);
            default -> throw new IllegalArgumentException("No other " + value.getClass());
        };
    }

    private List<?> otherList(List<?> list) {
        if (list.isEmpty()) {
            return list;
        }
        List<Object> other = new ArrayList<>(list);
        int chosen = random.nextInt(other.size());
        switch (random.nextInt(5)) {
            case 0 -> other.remove(chosen);
            case 1 -> Collections.swap(other, chosen, random.nextInt(other.size()));
            default -> other.set(chosen, other(other.get(chosen)));
        }
        return other;
    }

    private static Object value(RecordComponent component, Record thing) {
        try {
            return component.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Record like, RecordComponent[] components, Object[] values) {
        try {
            return like.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
