package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.shared.Slug;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What no career role leads to, and what career roles lead to though it is retired. */
final class ReachChecks {

    private final Catalog catalog;
    private final Findings findings;

    ReachChecks(CatalogContent content, Findings findings) {
        this.catalog = new Catalog(0, content);
        this.findings = findings;
    }

    void run() {
        Set<UnitId> asked = new HashSet<>();
        catalog.roles()
                .forEach(role -> role.requirements()
                        .forEach(requirement -> asked.addAll(catalog.impliedBy(requirement.unit()))));
        Set<UnitId> needed = withPrerequisites(asked);
        catalog.briefs().forEach(brief -> proves(brief, needed));
        catalog.briefs().forEach(brief -> needed.addAll(withPrerequisites(brief.needs())));
        catalog.units().stream()
                .filter(unit -> !needed.contains(unit.id()))
                .forEach(unit -> findings.warning(
                        Kind.UNREACHABLE,
                        CatalogKey.of(unit.id()),
                        "No career role needs the unit, not even on the way"));
        retired();
    }

    private Set<UnitId> withPrerequisites(Collection<UnitId> units) {
        Set<UnitId> all = new HashSet<>(units);
        Deque<UnitId> open = new ArrayDeque<>(units);
        while (!open.isEmpty()) {
            for (Prerequisite prerequisite : catalog.prerequisites(open.removeFirst())) {
                if (prerequisite.isRequired() && all.add(prerequisite.unit())) {
                    open.addLast(prerequisite.unit());
                }
            }
        }
        return all;
    }

    private void proves(ProjectBrief brief, Set<UnitId> needed) {
        if (!brief.proves().isEmpty() && brief.proves().stream().noneMatch(needed::contains)) {
            findings.warning(
                    Kind.WITHOUT_PURPOSE,
                    CatalogKey.of(CatalogKey.Kind.PROJECT, brief.slug()),
                    "The project proves nothing that a career role needs");
        }
    }

    private void retired() {
        Set<Slug> retired = catalog.content().certifications().stream()
                .filter(certification -> !certification.status().isActive())
                .map(Certification::slug)
                .collect(Collectors.toSet());
        for (CareerRole role : catalog.roles()) {
            role.certifications().stream()
                    .filter(retired::contains)
                    .forEach(slug -> findings.warning(
                            Kind.RETIRED_IN_USE,
                            CatalogKey.of(CatalogKey.Kind.ROLE, role.slug()),
                            slug,
                            "Names the certification '%s', which is retired".formatted(slug)));
        }
    }
}
