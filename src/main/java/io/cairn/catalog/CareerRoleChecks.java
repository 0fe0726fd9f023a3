package io.cairn.catalog;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.shared.Slug;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Career roles: what they ask for can be learned, and what they want to see can be built. */
final class CareerRoleChecks {

    private static final int PARADIGMS = Paradigm.values().length;

    private final CatalogContent content;
    private final Findings findings;
    private final Map<Slug, Skill> skills;

    CareerRoleChecks(CatalogContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
        skills = content.skills().stream()
                .collect(Collectors.toMap(Skill::slug, Function.identity(), (first, second) -> first));
    }

    void run() {
        for (CareerRole role : content.roles()) {
            CatalogKey key = CatalogKey.of(CatalogKey.Kind.ROLE, role.slug());
            if (role.requirements().isEmpty()) {
                findings.error(Kind.WITHOUT_PURPOSE, key, "The career role asks for no skill");
            }
            role.requirements().forEach(requirement -> requirement(key, requirement));
            role.figures().forEach(figure -> figure(key, figure));
            portfolio(key, role.portfolioRule());
        }
    }

    private void requirement(CatalogKey key, Requirement requirement) {
        Skill skill = skills.get(requirement.skill());
        if (skill != null && skill.units().stream().map(Unit::id).noneMatch(requirement.unit()::equals)) {
            findings.error(
                    Kind.NO_SUCH_LEVEL,
                    key,
                    requirement.skill(),
                    "Asks for %s, but the skill has no such unit".formatted(requirement.unit()));
        }
    }

    private void figure(CatalogKey key, Figure figure) {
        Integer low = figure.low();
        Integer high = figure.high();
        if (high != null && (low == null || high < low)) {
            findings.error(Kind.BAD_NUMBER, key, figure.text(), "A figure goes from %s to %s".formatted(low, high));
        }
        if (low != null && figure.unit() == null) {
            findings.error(Kind.BAD_NUMBER, key, figure.text(), "A figure has a number but no unit");
        }
    }

    private void portfolio(CatalogKey key, PortfolioRule rule) {
        if (rule.minProjects() < 1 || rule.maxProjects() < rule.minProjects()) {
            unsatisfiable(key, "it asks for %d to %d projects".formatted(rule.minProjects(), rule.maxProjects()));
        } else if (rule.deployed() < 0 || rule.deployed() > rule.maxProjects()) {
            unsatisfiable(
                    key, "%d of at most %d projects are to be deployed".formatted(rule.deployed(), rule.maxProjects()));
        } else if (content.briefs().size() < rule.minProjects()) {
            unsatisfiable(
                    key,
                    "there are only %d project briefs"
                            .formatted(content.briefs().size()));
        } else {
            coverage(key, rule);
        }
    }

    private void coverage(CatalogKey key, PortfolioRule rule) {
        Set<Paradigm> missing = EnumSet.noneOf(Paradigm.class);
        missing.addAll(rule.paradigms());
        content.briefs().forEach(brief -> missing.remove(brief.paradigm()));
        if (!missing.isEmpty()) {
            unsatisfiable(key, "there is no project brief for %s".formatted(missing));
        } else if (!canCover(rule)) {
            unsatisfiable(
                    key,
                    "no %d project briefs show %s and cover %d lifecycle stages together"
                            .formatted(rule.maxProjects(), rule.paradigms(), rule.minStages()));
        }
    }

    private void unsatisfiable(CatalogKey key, String why) {
        findings.error(Kind.PORTFOLIO_RULE, key, "No portfolio can meet the rule: " + why);
    }

    /** Tries all choices of one brief, of two, and so on; choices that show the same are one. */
    private boolean canCover(PortfolioRule rule) {
        Set<Long> briefs = content.briefs().stream().map(this::shown).collect(Collectors.toSet());
        Set<Long> choices = Set.of(0L);
        for (int projects = 1; projects <= rule.maxProjects(); projects++) {
            Set<Long> larger = new HashSet<>();
            for (long choice : choices) {
                for (long brief : briefs) {
                    larger.add(choice | brief);
                }
            }
            if (larger.stream().anyMatch(choice -> meets(choice, rule))) {
                return true;
            }
            if (larger.equals(choices)) {
                return false;
            }
            choices = larger;
        }
        return false;
    }

    /** What a project shows, one bit each: paradigms first, lifecycle stages after them. */
    private long shown(ProjectBrief brief) {
        long bits = 1L << brief.paradigm().ordinal();
        for (int stage = 0; stage < content.stages().size(); stage++) {
            if (brief.stages().contains(content.stages().get(stage).slug())) {
                bits |= 1L << PARADIGMS + stage;
            }
        }
        return bits;
    }

    private static boolean meets(long shown, PortfolioRule rule) {
        return Long.bitCount(shown >> PARADIGMS) >= rule.minStages()
                && rule.paradigms().stream().allMatch(paradigm -> (shown & 1L << paradigm.ordinal()) != 0);
    }
}
