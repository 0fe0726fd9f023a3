package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.List;

/**
 * A job to aim for. Never just "role": that word belongs to permissions.
 *
 * @param entry whether it is an easier first job in the field
 * @param tagline one line for its card
 * @param closestRelative the better-known job it resembles most, in a sentence
 * @param steppingStones career roles one can well come from
 * @param certifications slugs of certifications that help
 * @param guide slugs of the guide entries that answer its usual questions
 */
public record CareerRole(
        Slug slug,
        String name,
        Family family,
        boolean entry,
        String tagline,
        String summary,
        String primaryFocus,
        List<String> typicalOutput,
        List<String> dayToDay,
        List<String> responsibilities,
        List<String> collaborators,
        String closestRelative,
        List<String> suits,
        List<String> lessSuited,
        List<Challenge> challenges,
        List<String> industries,
        List<Figure> figures,
        List<SteppingStone> steppingStones,
        List<Comparison> comparisons,
        PortfolioRule portfolioRule,
        List<Requirement> requirements,
        List<Slug> certifications,
        List<Slug> guide)
        implements Serializable {

    public CareerRole {
        typicalOutput = List.copyOf(typicalOutput);
        dayToDay = List.copyOf(dayToDay);
        responsibilities = List.copyOf(responsibilities);
        collaborators = List.copyOf(collaborators);
        suits = List.copyOf(suits);
        lessSuited = List.copyOf(lessSuited);
        challenges = List.copyOf(challenges);
        industries = List.copyOf(industries);
        figures = List.copyOf(figures);
        steppingStones = List.copyOf(steppingStones);
        comparisons = List.copyOf(comparisons);
        requirements = List.copyOf(requirements);
        certifications = List.copyOf(certifications);
        guide = List.copyOf(guide);
    }

    public enum Family {
        MACHINE_LEARNING,
        AI_APPLICATIONS,
        DATA,
        PLATFORM,
        ANALYTICS,
        SOFTWARE
    }

    /**
     * Something that makes the job hard.
     *
     * @param units the units that answer it
     */
    public record Challenge(String title, String text, List<UnitId> units) implements Serializable {

        public Challenge {
            units = List.copyOf(units);
        }
    }

    /** A role one can come from, and why that works. */
    public record SteppingStone(Slug role, String reason) implements Serializable {}

    /** How this role differs from a neighbour. */
    public record Comparison(Slug role, String text) implements Serializable {}
}
