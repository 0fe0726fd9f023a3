package io.cairn.catalog;

import io.cairn.catalog.CasePackage.Association;
import io.cairn.catalog.CasePackage.Definitions;
import io.cairn.catalog.CasePackage.Document;
import io.cairn.catalog.CasePackage.Item;
import io.cairn.catalog.CasePackage.ItemType;
import io.cairn.catalog.CasePackage.Link;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.shared.Slug;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells an edition in the terms of CASE 1.1. Skill areas, skills, units and career roles are items; a unit is a child of
 * its skill, a skill of its area, and areas and roles of the document. A prerequisite {@code precedes} its unit, a unit
 * that is gone is {@code replacedBy} what it became, and a role {@code isRelatedTo} the units it asks for. Ids are made of
 * the portal's address and the thing's key, so that every edition gives a thing the same one.
 */
final class CaseFramework {

    private static final String LANGUAGE = "en";
    private static final String DOCUMENT = "document/catalogue";

    private final Catalog catalog;
    private final String portal;
    private final String changedAt;
    private final String changedOn;
    private final NameBasedId ids;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Association> associations = new ArrayList<>();
    private final Map<String, ItemType> types = new LinkedHashMap<>();
    private final Map<String, Integer> children = new HashMap<>();

    private CaseFramework(Catalog catalog, String portal, Instant publishedAt) {
        this.catalog = catalog;
        this.portal = portal;
        changedAt = publishedAt.toString();
        changedOn = publishedAt.atOffset(ZoneOffset.UTC).toLocalDate().toString();
        ids = new NameBasedId(portal);
    }

    /** @param portal its address, with a slash at the end */
    static CasePackage of(Catalog catalog, String portal, Instant publishedAt) {
        CaseFramework framework = new CaseFramework(catalog, portal, publishedAt);
        framework.items();
        framework.prerequisites();
        framework.successions();
        framework.requirements();
        return new CasePackage(
                framework.document(),
                List.copyOf(framework.items.values()),
                framework.associations,
                new Definitions(List.copyOf(framework.types.values())));
    }

    private Document document() {
        return new Document(
                ids.of(DOCUMENT),
                address("CFDocuments", DOCUMENT),
                "1.1",
                "Cairn",
                "Cairn catalogue",
                changedAt,
                portal + "roles",
                "Cairn",
                "What can be learned on the way to the career roles of the portal, and in which order.",
                LANGUAGE,
                Integer.toString(catalog.edition()),
                "Implemented",
                changedOn,
                "Edition " + catalog.edition());
    }

    private void items() {
        for (SkillArea area : catalog.areas()) {
            item(Kind.AREA, "Skill area", area.slug(), area.summary(), area.name(), "roles", null);
            childOf(key(Kind.AREA, area.slug()), DOCUMENT);
        }
        for (Skill skill : catalog.skills()) {
            String page = "skills/" + skill.slug();
            item(Kind.SKILL, "Skill", skill.slug(), skill.summary(), skill.name(), page, skill.tools());
            childOf(key(Kind.SKILL, skill.slug()), key(Kind.AREA, skill.area()));
            for (Unit unit : skill.units()) {
                unit(unit.id(), unit.outcome(), skill.name(), page, null, null);
                childOf(CatalogKey.of(unit.id()).toString(), key(Kind.SKILL, skill.slug()));
            }
        }
        for (CareerRole role : catalog.roles()) {
            item(Kind.ROLE, "Career role", role.slug(), role.summary(), role.name(), "roles/" + role.slug(), null);
            childOf(key(Kind.ROLE, role.slug()), DOCUMENT);
        }
    }

    private void prerequisites() {
        for (Unit unit : catalog.units()) {
            for (Prerequisite prerequisite : catalog.prerequisites(unit.id())) {
                relate(
                        CatalogKey.of(prerequisite.unit()).toString(),
                        "precedes",
                        CatalogKey.of(unit.id()).toString(),
                        prerequisite.reason(),
                        Map.of("kind", prerequisite.kind().name()));
            }
        }
    }

    private void successions() {
        List<Succession> successions = catalog.content().successions();
        successions.forEach(succession -> unit(
                succession.unit(),
                "No longer in the catalogue.",
                catalog.former(CatalogKey.of(succession.unit()))
                        .map(FormerThing::title)
                        .orElse(succession.unit().skill().value()),
                "roles",
                "No longer in the catalogue; see what replaces it.",
                changedOn));
        successions.forEach(succession -> succession
                .into()
                .forEach(into -> relate(
                        CatalogKey.of(succession.unit()).toString(),
                        "replacedBy",
                        CatalogKey.of(into).toString(),
                        null,
                        Map.of("kind", succession.kind().name()))));
    }

    private void requirements() {
        for (CareerRole role : catalog.roles()) {
            role.requirements()
                    .forEach(requirement -> relate(
                            key(Kind.ROLE, role.slug()),
                            "isRelatedTo",
                            CatalogKey.of(new UnitId(requirement.skill(), requirement.level()))
                                    .toString(),
                            null,
                            Map.of("importance", requirement.importance().name())));
        }
    }

    private static String key(Kind kind, Slug slug) {
        return CatalogKey.of(kind, slug).toString();
    }

    private void item(
            Kind kind,
            String type,
            Slug slug,
            String statement,
            String name,
            String page,
            @Nullable List<String> keywords) {
        put(
                key(kind, slug),
                type,
                new Told(
                        statement,
                        slug.value(),
                        name,
                        page,
                        keywords == null || keywords.isEmpty() ? null : keywords,
                        null,
                        null,
                        null));
    }

    private void unit(
            UnitId unit,
            String statement,
            String skill,
            String page,
            @Nullable String notes,
            @Nullable String endedOn) {
        String level = unit.level().name().toLowerCase(Locale.ROOT);
        put(
                CatalogKey.of(unit).toString(),
                "Unit",
                new Told(statement, unit.toString(), skill + ", " + level, page, null, notes, List.of(level), endedOn));
    }

    /** What an item says of itself. */
    private record Told(
            String statement,
            String code,
            String name,
            String page,
            @Nullable List<String> keywords,
            @Nullable String notes,
            @Nullable List<String> levels,
            @Nullable String endedOn) {}

    private void put(String key, String type, Told told) {
        items.putIfAbsent(
                key,
                new Item(
                        ids.of(key),
                        told.statement,
                        type,
                        portal + told.page,
                        told.code,
                        told.name,
                        told.keywords,
                        told.notes,
                        LANGUAGE,
                        told.levels,
                        type(type),
                        told.endedOn,
                        changedAt));
    }

    private Link type(String title) {
        String key = "item-type/" + title;
        ItemType type = types.computeIfAbsent(
                title,
                any -> new ItemType(
                        ids.of(key),
                        address("CFItemTypes", key),
                        title,
                        title + " of the Cairn catalogue",
                        Integer.toString(types.size() + 1),
                        changedAt));
        return new Link(type.title(), type.identifier(), type.uri());
    }

    private void childOf(String child, String parent) {
        add(child, "isChildOf", parent, children.merge(parent, 1, Integer::sum), null, null);
    }

    private void relate(
            String origin, String type, String destination, @Nullable String notes, Map<String, String> extensions) {
        add(origin, type, destination, null, notes, extensions);
    }

    private void add(
            String origin,
            String type,
            String destination,
            @Nullable Integer number,
            @Nullable String notes,
            @Nullable Map<String, String> extensions) {
        String key = origin + " " + type + " " + destination;
        associations.add(new Association(
                ids.of(key),
                type,
                number,
                address("CFAssociations", key),
                link(origin),
                link(destination),
                changedAt,
                notes,
                extensions));
    }

    private Link link(String key) {
        Item item = items.get(key);
        return item == null
                ? new Link("Cairn catalogue", ids.of(DOCUMENT), address("CFDocuments", DOCUMENT))
                : new Link(item.abbreviatedStatement(), item.identifier(), item.uri());
    }

    /** Where a CASE service would answer with it. */
    private String address(String type, String key) {
        return portal + "ims/case/v1p1/" + type + "/" + ids.of(key);
    }
}
