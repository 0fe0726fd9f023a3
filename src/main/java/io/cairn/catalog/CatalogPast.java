package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.shared.Effort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a state of the catalogue has to know of the editions before it.
 *
 * @param successions of each earlier edition that declared any, the earliest first
 * @param things all that steps were ever about, by key; what the state itself has is among them
 */
record CatalogPast(List<List<Succession>> successions, Map<CatalogKey, FormerThing> things) {

    static final CatalogPast NONE = new CatalogPast(List.of(), Map.of());

    CatalogPast {
        successions = List.copyOf(successions);
        things = Map.copyOf(things);
    }

    /** What a content calls all that steps can be about, and its skill areas. */
    static Map<CatalogKey, FormerThing> thingsOf(CatalogContent content) {
        Map<CatalogKey, FormerThing> things = new LinkedHashMap<>();
        content.areas().forEach(area -> {
            things.put(CatalogKey.of(Kind.AREA, area.slug()), new FormerThing(area.name(), null, Effort.NONE));
            things.put(
                    CatalogKey.of(Kind.MILESTONE, area.slug()),
                    new FormerThing(area.milestone(), area.slug(), Effort.NONE));
        });
        content.skills()
                .forEach(skill -> skill.units()
                        .forEach(unit -> things.put(
                                CatalogKey.of(unit.id()), new FormerThing(skill.name(), skill.area(), unit.effort()))));
        content.briefs()
                .forEach(brief -> things.put(CatalogKey.of(Kind.PROJECT, brief.slug()), named(brief, brief.effort())));
        content.certifications()
                .forEach(
                        each -> things.put(CatalogKey.of(Kind.CERTIFICATION, each.slug()), named(each, each.effort())));
        content.tasks().forEach(task -> things.put(CatalogKey.of(Kind.TASK, task.slug()), named(task, task.effort())));
        return things;
    }

    private static FormerThing named(Record thing, Effort effort) {
        return new FormerThing(Titles.of(thing), null, effort);
    }
}
