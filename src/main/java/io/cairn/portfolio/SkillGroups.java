package io.cairn.portfolio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.PublicPage.SkillGroup;
import io.cairn.progress.Attainment;
import io.cairn.progress.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts what somebody masters for strangers: by how well it is shown, and no more of a skill than says something new. */
final class SkillGroups {

    private final Map<UnitId, Attainment> attained;
    private final Map<Evidence, List<ShownSkill>> groups = new EnumMap<>(Evidence.class);

    private SkillGroups(Map<UnitId, Attainment> attained) {
        this.attained = attained;
    }

    /** The best shown first; the skills of each group in the catalogue's order. */
    static List<SkillGroup> of(Catalog catalog, Map<UnitId, Attainment> attained) {
        SkillGroups sorted = new SkillGroups(attained);
        catalog.skills().forEach(sorted::add);
        return sorted.groups.entrySet().stream()
                .map(group -> new SkillGroup(group.getKey(), group.getValue()))
                .toList()
                .reversed();
    }

    /** A lower level is told only when it is shown better than all above. */
    private void add(Skill skill) {
        @Nullable Evidence best = null;
        for (Unit unit : skill.units().reversed()) {
            Attainment done = attained.get(unit.id());
            if (done != null && (best == null || done.evidence().compareTo(best) > 0)) {
                best = done.evidence();
                groups.computeIfAbsent(best, any -> new ArrayList<>()).add(shown(skill, done));
            }
        }
    }

    static ShownSkill shown(Skill skill, Attainment done) {
        boolean verified = done.evidence() == Evidence.VERIFIED;
        return new ShownSkill(
                skill.name(), done.unit().level(), verified ? done.verifiedOn().orElse(null) : null);
    }
}
