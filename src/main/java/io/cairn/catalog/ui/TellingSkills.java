package io.cairn.catalog.ui;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.Skill;
import io.cairn.catalog.UnitId;
import java.util.Comparator;
import java.util.List;

/**
 * The skills that set a role apart: essential to it, asked for more than the average role asks, and big enough to matter.
 */
final class TellingSkills {

    private static final int COUNT = 3;

    private final Catalog catalog;

    private TellingSkills(Catalog catalog) {
        this.catalog = catalog;
    }

    static List<Skill> of(Catalog catalog, CareerRole role) {
        TellingSkills telling = new TellingSkills(catalog);
        return role.requirements().stream()
                .filter(requirement -> requirement.importance() == Importance.ESSENTIAL)
                .sorted(Comparator.comparingDouble(telling::weight).reversed())
                .limit(COUNT)
                .map(requirement -> catalog.skill(requirement.skill()))
                .toList();
    }

    /** The square root keeps one huge skill, such as a language, from telling the same of every role. */
    private double weight(Requirement requirement) {
        double average = catalog.roles().stream()
                        .flatMap(role -> role.requirements().stream())
                        .filter(other -> other.skill().equals(requirement.skill()))
                        .mapToInt(TellingSkills::demand)
                        .sum()
                / (double) catalog.roles().size();
        return (demand(requirement) - average) * Math.sqrt(hours(requirement.unit()));
    }

    private static int demand(Requirement requirement) {
        return requirement.importance().weight() * requirement.level().level();
    }

    /** Likely hours from nothing up to the level. */
    private int hours(UnitId unit) {
        return catalog.impliedBy(unit).stream()
                .mapToInt(implied -> catalog.unit(implied).effort().likely())
                .sum();
    }
}
