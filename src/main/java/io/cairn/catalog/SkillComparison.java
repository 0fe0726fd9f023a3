package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What some career roles ask for, side by side. Each skill that one of them asks for stands in exactly one group; within
 * a group skills are in the order of the content.
 *
 * @param shared asked for by all of them, at the same level
 * @param levels asked for by all of them, but not at the same level
 * @param some asked for by several of them, not by all
 * @param only asked for by a single one, by that one; every role has its entry
 */
public record SkillComparison(
        List<SkillRow> shared, List<SkillRow> levels, List<SkillRow> some, Map<Slug, List<SkillRow>> only)
        implements Serializable {

    /**
     * One skill.
     *
     * @param asked how each role asks for it, in the roles' order; {@code null} for one that does not
     */
    public record SkillRow(Slug skill, List<@Nullable Requirement> asked) implements Serializable {

        /** Whether all ask for it in just the same way, importance included. */
        public boolean isSame() {
            Requirement first = asked.getFirst();
            return asked.stream().allMatch(requirement -> Objects.equals(requirement, first));
        }

        private boolean isSameLevel() {
            return asked.stream()
                            .filter(Objects::nonNull)
                            .map(Requirement::level)
                            .distinct()
                            .count()
                    == 1;
        }

        private int count() {
            return (int) asked.stream().filter(Objects::nonNull).count();
        }
    }

    /** @param roles two or more, none twice */
    public static SkillComparison of(Catalog catalog, List<CareerRole> roles) {
        List<SkillRow> shared = new ArrayList<>();
        List<SkillRow> levels = new ArrayList<>();
        List<SkillRow> some = new ArrayList<>();
        Map<Slug, List<SkillRow>> only = new LinkedHashMap<>();
        roles.forEach(role -> only.put(role.slug(), new ArrayList<>()));
        for (Skill skill : catalog.skills()) {
            SkillRow row = row(skill, roles);
            if (row.count() == roles.size()) {
                (row.isSameLevel() ? shared : levels).add(row);
            } else if (row.count() > 1) {
                some.add(row);
            } else if (row.count() == 1) {
                only.computeIfAbsent(roles.get(index(row)).slug(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return new SkillComparison(shared, levels, some, only);
    }

    private static SkillRow row(Skill skill, List<CareerRole> roles) {
        List<@Nullable Requirement> asked = new ArrayList<>();
        for (CareerRole role : roles) {
            asked.add(role.requirements().stream()
                    .filter(requirement -> requirement.skill().equals(skill.slug()))
                    .findFirst()
                    .orElse(null));
        }
        return new SkillRow(skill.slug(), asked);
    }

    private static int index(SkillRow row) {
        int index = 0;
        while (row.asked().get(index) == null) {
            index++;
        }
        return index;
    }
}
