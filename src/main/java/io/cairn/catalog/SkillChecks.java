package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Skills and their units: levels without gaps, hours that are real, something to learn from. */
final class SkillChecks {

    private static final int MIN_CHECKLIST = 2;
    private static final int MAX_CHECKLIST = 5;

    private final CatalogContent content;
    private final Findings findings;

    SkillChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    void run() {
        Set<UnitId> taught = content.resources().stream()
                .filter(resource -> resource.status().isActive())
                .flatMap(resource -> resource.units().stream())
                .collect(Collectors.toSet());
        for (Skill skill : content.skills()) {
            levels(skill);
            skill.units().forEach(unit -> unit(skill, unit, taught));
        }
    }

    private void levels(Skill skill) {
        CatalogKey key = CatalogKey.of(CatalogKey.Kind.SKILL, skill.slug());
        List<Proficiency> levels =
                skill.units().stream().map(unit -> unit.id().level()).toList();
        if (levels.isEmpty()) {
            findings.error(Kind.LEVEL_GAP, key, "The skill has no units");
        }
        for (int i = 1; i < levels.size(); i++) {
            int step = levels.get(i).level() - levels.get(i - 1).level();
            if (step != 1) {
                findings.error(
                        Kind.LEVEL_GAP,
                        key,
                        "The units go from %s to %s; they must be in order, with no level left out"
                                .formatted(levels.get(i - 1), levels.get(i)));
            }
        }
    }

    private void unit(Skill skill, Unit unit, Set<UnitId> taught) {
        CatalogKey key = CatalogKey.of(unit.id());
        if (!unit.id().skill().equals(skill.slug())) {
            findings.error(Kind.FOREIGN_UNIT, key, "The unit stands under the skill '%s'".formatted(skill.slug()));
        }
        findings.effort(key, unit.effort());
        int points = unit.checklist().size();
        if (points < MIN_CHECKLIST || points > MAX_CHECKLIST) {
            findings.warning(
                    Kind.BAD_NUMBER,
                    key,
                    "The checklist has %d points instead of %d to %d".formatted(points, MIN_CHECKLIST, MAX_CHECKLIST));
        }
        if (!taught.contains(unit.id())) {
            findings.warning(Kind.WITHOUT_PURPOSE, key, "No active learning resource teaches the unit");
        }
    }
}
