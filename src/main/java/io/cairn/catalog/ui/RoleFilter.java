package io.cairn.catalog.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.CareerRole.Family;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which career roles to show; its other form is the address's query. What the query holds beyond that is ignored.
 *
 * @param text words that must all occur in the role or its skills
 * @param families any of them; empty for all
 * @param entry only easier first jobs
 * @param from only roles that this one is a stepping stone to
 */
record RoleFilter(
        String text,
        Set<Family> families,
        boolean entry,
        @Nullable Slug from) implements Serializable {

    RoleFilter {
        families = families.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(families));
    }

    static RoleFilter of(QueryParameters query) {
        Set<Family> families = query.getParameters("family").stream()
                .flatMap(name ->
                        Stream.of(Family.values()).filter(family -> name(family).equals(name)))
                .collect(Collectors.toSet());
        Slug from = query.getSingleParameter("from")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElse(null);
        return new RoleFilter(
                query.getSingleParameter("q").orElse(""),
                families,
                query.getSingleParameter("entry").isPresent(),
                from);
    }

    Location location() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!text.isBlank()) {
            query.put("q", List.of(text));
        }
        if (!families.isEmpty()) {
            query.put("family", families.stream().map(RoleFilter::name).toList());
        }
        if (entry) {
            query.put("entry", List.of("yes"));
        }
        if (from != null) {
            query.put("from", List.of(from.value()));
        }
        return new Location(CatalogNavigation.ROLES, new QueryParameters(query));
    }

    boolean matches(Catalog catalog, CareerRole role) {
        return (families.isEmpty() || families.contains(role.family()))
                && (!entry || role.entry())
                && (from == null || RoleReading.isReachable(role, from))
                && SearchText.matches(text, searchable(catalog, role));
    }

    private static String searchable(Catalog catalog, CareerRole role) {
        Stream<Skill> skills = role.requirements().stream().map(requirement -> catalog.skill(requirement.skill()));
        return String.join(
                " ",
                role.name(),
                role.tagline(),
                role.summary(),
                skills.map(skill -> skill.name() + " " + String.join(" ", skill.tools()))
                        .collect(Collectors.joining(" ")));
    }

    RoleFilter withText(String words) {
        return new RoleFilter(words, families, entry, from);
    }

    /** With the family added, or taken out if it was in. */
    RoleFilter toggling(Family family) {
        Set<Family> others = EnumSet.noneOf(Family.class);
        others.addAll(families);
        if (!others.remove(family)) {
            others.add(family);
        }
        return new RoleFilter(text, others, entry, from);
    }

    RoleFilter togglingEntry() {
        return new RoleFilter(text, families, !entry, from);
    }

    RoleFilter togglingFrom(Slug role) {
        return new RoleFilter(text, families, entry, role.equals(from) ? null : role);
    }

    private static String name(Family family) {
        return family.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
