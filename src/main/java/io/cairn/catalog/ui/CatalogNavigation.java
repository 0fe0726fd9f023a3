package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.GuideEntry;
import io.cairn.catalog.Skill;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Locale;

/** Addresses of the catalogue's public pages, and links to them. Paths are relative to the portal's root. */
public final class CatalogNavigation {

    static final String ROLES = "roles";
    static final String COMPARE = ROLES + "/compare";
    static final String SKILLS = "skills";
    static final String BRIEFS = "briefs";
    static final String GUIDE = "guide";

    private CatalogNavigation() {}

    public static String roles() {
        return ROLES;
    }

    public static String role(Slug role) {
        return ROLES + "/" + role;
    }

    /** These roles side by side. */
    public static String compare(Slug... roles) {
        return new CompareQuery(List.of(roles), false, List.of()).location().getPathWithQueryParameters();
    }

    public static String skill(Slug skill) {
        return SKILLS + "/" + skill;
    }

    /** The place of one level on its skill's page. */
    public static String unit(UnitId unit) {
        return skill(unit.skill()) + "#" + unitFragment(unit);
    }

    public static String brief(Slug brief) {
        return BRIEFS + "/" + brief;
    }

    public static String guide() {
        return GUIDE;
    }

    public static String guide(Slug entry) {
        return GUIDE + "/" + entry;
    }

    public static Anchor link(CareerRole role) {
        return new Anchor(role(role.slug()), role.name());
    }

    public static Anchor link(Skill skill) {
        return new Anchor(skill(skill.slug()), skill.name());
    }

    /** For example "Python, working". */
    public static Anchor link(Catalog catalog, UnitId unit) {
        return new Anchor(unit(unit), CatalogWords.unit(catalog, unit));
    }

    public static Anchor link(GuideEntry entry) {
        return new Anchor(guide(entry.slug()), entry.question());
    }

    static String unitFragment(UnitId unit) {
        return unit.level().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where a roadmap to the role begins, or the one being followed turns to it. The view belongs to a feature above this
     * one, hence the bare address; likewise those below.
     */
    public static String planning(Slug role) {
        return "roadmap/role?role=" + role;
    }

    /** All roles from where one stands. */
    static String matrix() {
        return "roles/matrix";
    }

    /** Ways to the role over stepping stones. */
    static String paths(Slug role) {
        return role(role) + "/paths";
    }

    /** Where a project from the brief begins. */
    static String beginning(Slug brief) {
        return "projects/new?brief=" + brief;
    }
}
