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
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Catalogues that are not small. */
public final class ManyUnits {

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
        List<Skill> skills = new ArrayList<>(small.skills());
        List<UnitId> known = new ArrayList<>();
        for (int number = 0; number < units; number++) {
            Slug slug = new Slug("skill-" + number);
            UnitId id = new UnitId(slug, Proficiency.AWARENESS);
            List<Prerequisite> before = new ArrayList<>();
            for (int back = 1; back <= 2 && number % 50 >= back; back++) {
                before.add(new Prerequisite(
                        known.get(number - back), Prerequisite.Kind.REQUIRED, "What comes before number " + number));
            }
            known.add(id);
            skills.add(new Skill(
                    slug,
                    "Skill number " + number,
                    new Slug("programming"),
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
        return new CatalogContent(
                small.sources(),
                small.areas(),
                skills,
                small.stages(),
                small.roles(),
                small.resources(),
                small.rubrics(),
                small.briefs(),
                small.certifications(),
                small.tasks(),
                small.guide(),
                small.backgrounds(),
                small.successions());
    }
}
