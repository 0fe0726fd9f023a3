package io.cairn.catalog.ui;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SkillArea;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What follows from a career role and the rest of its edition. */
final class RoleReading {

    private static final int BRIEFS_PER_PARADIGM = 2;

    private RoleReading() {}

    /** The roles that name this one as a stepping stone. */
    static List<CareerRole> leadsTo(Catalog catalog, CareerRole role) {
        return catalog.roles().stream()
                .filter(other -> isReachable(other, role.slug()))
                .toList();
    }

    static boolean isReachable(CareerRole role, Slug from) {
        return role.steppingStones().stream().anyMatch(stone -> stone.role().equals(from));
    }

    /** The roles that are a stepping stone to some other. */
    static List<CareerRole> steppingStones(Catalog catalog) {
        return catalog.roles().stream()
                .filter(role -> !leadsTo(catalog, role).isEmpty())
                .toList();
    }

    /** Requirements under their skill areas, in the order of the content; the most important first. */
    static Map<SkillArea, List<Requirement>> requirementsByArea(Catalog catalog, CareerRole role) {
        Map<SkillArea, List<Requirement>> byArea = new LinkedHashMap<>();
        for (SkillArea area : catalog.areas()) {
            List<Requirement> here = role.requirements().stream()
                    .filter(requirement ->
                            catalog.skill(requirement.skill()).area().equals(area.slug()))
                    .sorted(Comparator.comparing(Requirement::importance)
                            .thenComparing(Requirement::level, Comparator.reverseOrder()))
                    .toList();
            if (!here.isEmpty()) {
                byArea.put(area, here);
            }
        }
        return byArea;
    }

    /** For each paradigm of the portfolio rule, the briefs that prove most of what the role asks for. */
    static List<ProjectBrief> convincingBriefs(Catalog catalog, CareerRole role) {
        Map<Slug, Proficiency> asked = role.requirements().stream()
                .collect(Collectors.toMap(Requirement::skill, Requirement::level, (a, b) -> a));
        Function<ProjectBrief, Long> proven = brief ->
                brief.proves().stream().filter(unit -> isAsked(asked, unit)).count();
        List<ProjectBrief> briefs = new ArrayList<>();
        for (Paradigm paradigm : role.portfolioRule().paradigms()) {
            catalog.briefs().stream()
                    .filter(brief -> brief.paradigm() == paradigm && proven.apply(brief) > 0)
                    .sorted(Comparator.comparing(proven, Comparator.reverseOrder()))
                    .limit(BRIEFS_PER_PARADIGM)
                    .forEach(briefs::add);
        }
        return briefs;
    }

    private static boolean isAsked(Map<Slug, Proficiency> asked, UnitId unit) {
        Proficiency level = asked.get(unit.skill());
        return level != null && unit.level().compareTo(level) <= 0;
    }

    /** The roles that ask for the skill, with how they ask. */
    static Map<CareerRole, Requirement> askingFor(Catalog catalog, Skill skill) {
        Map<CareerRole, Requirement> asking = new LinkedHashMap<>();
        for (CareerRole role : catalog.roles()) {
            role.requirements().stream()
                    .filter(requirement -> requirement.skill().equals(skill.slug()))
                    .findFirst()
                    .ifPresent(requirement -> asking.put(role, requirement));
        }
        return asking;
    }

    static boolean touches(Collection<UnitId> units, Skill skill) {
        return units.stream().anyMatch(unit -> unit.skill().equals(skill.slug()));
    }
}
