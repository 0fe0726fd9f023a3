package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Catalogues that are not small. */
public final class ManyUnits {

    /** Units that build on one another. */
    private static final int CHAIN = 50;

    private ManyUnits() {}

    static Map<String, String> shippedFiles() {
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:catalog/*.yaml")) {
                texts.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    static CatalogContent shipped() {
        return CatalogYaml.read(shippedFiles()).content();
    }

    /** The small catalogue with as many more units, each of which needs the two before it. */
    static CatalogContent content(int units) {
        CatalogContent small = SmallCatalog.content();
        return with(small, skills(units, new Slug("programming")), small.roles());
    }

    /** The catalogue filled up to so many units, half of which a career role requires, directly or before others. */
    public static CatalogContent filledUp(CatalogContent content, int units, Slug role) {
        int known = content.skills().stream()
                .mapToInt(skill -> skill.units().size())
                .sum();
        List<Skill> more = skills(units - known, content.areas().getFirst().slug());
        List<Requirement> required = IntStream.iterate(
                        CHAIN - 1, number -> number < units / 2, number -> number + CHAIN)
                .mapToObj(
                        number -> new Requirement(more.get(number).slug(), Proficiency.AWARENESS, Importance.ESSENTIAL))
                .toList();
        List<CareerRole> roles = content.roles().stream()
                .map(any -> any.slug().equals(role) ? requiring(any, required) : any)
                .toList();
        return with(content, more, roles);
    }

    private static CareerRole requiring(CareerRole role, List<Requirement> more) {
        return new CareerRole(
                role.slug(),
                role.name(),
                role.family(),
                role.entry(),
                role.tagline(),
                role.summary(),
                role.primaryFocus(),
                role.typicalOutput(),
                role.dayToDay(),
                role.responsibilities(),
                role.collaborators(),
                role.closestRelative(),
                role.suits(),
                role.lessSuited(),
                role.challenges(),
                role.industries(),
                role.figures(),
                role.steppingStones(),
                role.comparisons(),
                role.portfolioRule(),
                Stream.concat(role.requirements().stream(), more.stream()).toList(),
                role.certifications(),
                role.guide());
    }

    private static List<Skill> skills(int units, Slug area) {
        List<Skill> skills = new ArrayList<>();
        List<UnitId> known = new ArrayList<>();
        for (int number = 0; number < units; number++) {
            Slug slug = new Slug("skill-" + number);
            UnitId id = new UnitId(slug, Proficiency.AWARENESS);
            List<Prerequisite> before = new ArrayList<>();
            for (int back = 1; back <= 2 && number % CHAIN >= back; back++) {
                before.add(new Prerequisite(
                        known.get(number - back), Prerequisite.Kind.REQUIRED, "What comes before number " + number));
            }
            known.add(id);
            skills.add(new Skill(
                    slug,
                    "Skill number " + number,
                    area,
                    "One of very many skills, of which nobody can say what they are.",
                    "To see whether very many are borne.",
                    List.of("tool-" + number),
                    List.of(new Unit(
                            id,
                            "Know number " + number + " by heart.",
                            new Effort(4, 6, 8),
                            before,
                            List.of("Say it", "Write it")))));
        }
        return skills;
    }

    private static CatalogContent with(CatalogContent content, List<Skill> more, List<CareerRole> roles) {
        return new CatalogContent(
                content.sources(),
                content.areas(),
                Stream.concat(content.skills().stream(), more.stream()).toList(),
                content.stages(),
                roles,
                content.resources(),
                content.rubrics(),
                content.briefs(),
                content.certifications(),
                content.tasks(),
                content.guide(),
                content.backgrounds(),
                content.successions(),
                content.translations());
    }
}
