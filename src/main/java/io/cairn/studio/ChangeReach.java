package io.cairn.studio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogDifferences;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Skill;
import io.cairn.catalog.ThingDifference;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.Unit;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which roadmaps a change shows in, by what they are about: a changed unit in those that have it, a changed resource in
 * those with a unit that it teaches, a changed rubric in those with a project it is for. What is read by everybody alike,
 * such as a guide entry, shows in none.
 */
final class ChangeReach {

    private final List<ThingDifference> changes;
    private final Map<CatalogKey, List<Integer>> byThing = new HashMap<>();

    ChangeReach(CatalogDifferences differences, Catalog before, Catalog after) {
        changes = differences.things();
        for (int i = 0; i < changes.size(); i++) {
            CatalogKey key = changes.get(i).key();
            Set<CatalogKey> things = new HashSet<>(things(key, before));
            things.addAll(things(key, after));
            for (CatalogKey thing : things) {
                byThing.computeIfAbsent(thing, any -> new ArrayList<>()).add(i);
            }
        }
    }

    List<ThingDifference> changes() {
        return changes;
    }

    /** Places in {@link #changes} of those that show in a roadmap about these things. */
    Set<Integer> of(Collection<CatalogKey> things) {
        Set<Integer> touching = new HashSet<>();
        things.forEach(thing -> touching.addAll(byThing.getOrDefault(thing, List.of())));
        return touching;
    }

    private static List<CatalogKey> things(CatalogKey key, Catalog catalog) {
        return switch (key.kind()) {
            case UNIT, PROJECT, CERTIFICATION, TASK, ROLE -> List.of(key);
            case SUCCESSION -> List.of(new CatalogKey(Kind.UNIT, key.id()));
            case TRANSLATION -> things(TranslationId.parse(key.id()).of(), catalog);
            case SKILL -> units(catalog, skill -> skill.slug().value().equals(key.id()));
            case AREA -> units(catalog, skill -> skill.area().value().equals(key.id()));
            case RESOURCE ->
                catalog.content().resources().stream()
                        .filter(resource -> resource.slug().value().equals(key.id()))
                        .map(LearningResource::units)
                        .flatMap(List::stream)
                        .map(CatalogKey::of)
                        .toList();
            case RUBRIC -> briefs(catalog, brief -> brief.rubric().value().equals(key.id()));
            case STAGE -> briefs(catalog, brief -> names(brief.stages(), key));
            case GUIDE, SOURCE, BACKGROUND, MILESTONE -> List.of();
        };
    }

    private static boolean names(List<Slug> slugs, CatalogKey key) {
        return slugs.stream().anyMatch(slug -> slug.value().equals(key.id()));
    }

    private static List<CatalogKey> units(Catalog catalog, Predicate<Skill> which) {
        return catalog.skills().stream()
                .filter(which)
                .flatMap(skill -> skill.units().stream())
                .map(Unit::id)
                .map(CatalogKey::of)
                .toList();
    }

    private static List<CatalogKey> briefs(Catalog catalog, Predicate<ProjectBrief> which) {
        return catalog.briefs().stream()
                .filter(which)
                .map(brief -> CatalogKey.of(Kind.PROJECT, brief.slug()))
                .toList();
    }
}
