package io.cairn.roadmap;

import io.cairn.catalog.CareerTask;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Random catalogues without cycles of required prerequisites, and random requests; the same for the same seed. */
final class RandomCatalogs {

    static final LocalDate START = LocalDate.of(2026, 3, 4);

    private final Random random;
    private final CatalogBuilder builder = new CatalogBuilder();
    private final List<String> units = new ArrayList<>();
    private int mostPrerequisites = 2;

    private RandomCatalogs(long seed) {
        random = new Random(seed);
    }

    static Catalog catalog(long seed) {
        return builder(seed).build();
    }

    /** About 5 to 45 units, 2 to 5 areas, up to 5 briefs, certifications and tasks. */
    static CatalogBuilder builder(long seed) {
        RandomCatalogs catalogs = new RandomCatalogs(seed);
        return catalogs.fill(3 + catalogs.random.nextInt(20), 8);
    }

    /** A large one with somewhat fewer than two units a skill; {@code asked} of them are asked for. */
    static CatalogBuilder large(long seed, int skills, int asked) {
        RandomCatalogs catalogs = new RandomCatalogs(seed);
        catalogs.mostPrerequisites = 1;
        return catalogs.fill(skills, asked);
    }

    private CatalogBuilder fill(int skills, int asked) {
        int areas = 2 + random.nextInt(4);
        for (int skill = 0; skill < skills; skill++) {
            int area = random.nextInt(areas);
            int first = random.nextInt(2);
            int last = first + random.nextInt(3 - first);
            for (int level = first; level <= last; level++) {
                addUnit(
                        "skill-%03d".formatted(random.nextInt(10) * skills + skill),
                        level,
                        "area-" + area,
                        level == first);
            }
        }
        IntStream.range(0, asked).forEach(i -> builder.asks(any(), Importance.values()[random.nextInt(3)]));
        addOthers();
        return builder;
    }

    private String skillName = "";

    private void addUnit(String name, int level, String area, boolean isFirst) {
        skillName = isFirst ? name : skillName;
        String unit = skillName + "." + Proficiency.values()[level].name().toLowerCase(Locale.ROOT);
        int likely = 1 + random.nextInt(30);
        builder.unit(unit, area, new Effort(random.nextInt(likely + 1), likely, likely + random.nextInt(10)));
        for (int i = random.nextInt(mostPrerequisites + 1); i > 0 && !units.isEmpty(); i--) {
            builder.needs(unit, recent());
        }
        units.add(unit);
        if (random.nextInt(3) == 0) {
            builder.likes(any(), any());
        }
    }

    /** Among the last forty, so that large catalogues are deep rather than bushy. */
    private String recent() {
        int reach = Math.min(40, units.size());
        return units.get(units.size() - 1 - random.nextInt(reach));
    }

    private String any() {
        return units.get(random.nextInt(units.size()));
    }

    private List<UnitId> some(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(i -> UnitId.parse(any()))
                .distinct()
                .toList();
    }

    private void addOthers() {
        Paradigm[] paradigms = Paradigm.values();
        builder.portfolio(random.nextInt(4), 4, paradigms[random.nextInt(3)], paradigms[random.nextInt(3)]);
        for (int i = random.nextInt(6); i > 0; i--) {
            builder.brief(
                    "brief-" + i,
                    paradigms[random.nextInt(4)],
                    5 + random.nextInt(40),
                    some(4),
                    "stage-" + random.nextInt(4),
                    "stage-" + random.nextInt(4));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            builder.certification("certificate-" + i, 5 + random.nextInt(20), some(3));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            builder.task("task-" + i, CareerTask.Kind.values()[random.nextInt(4)], 1 + random.nextInt(8));
        }
    }

    /** Without a target date, nothing begun. */
    static PlanRequest request(long seed) {
        return request(seed, catalog(seed));
    }

    static PlanRequest request(long seed, Catalog catalog) {
        Random random = new Random(seed + 1);
        Set<UnitId> known = new HashSet<>();
        catalog.units().stream().map(unit -> unit.id()).sorted().forEach(unit -> {
            if (random.nextInt(5) == 0) {
                known.add(unit);
            }
        });
        List<Slug> certifications = catalog.content().certifications().stream()
                .map(certification -> certification.slug())
                .sorted()
                .filter(slug -> random.nextBoolean())
                .toList();
        return PlanRequest.of(catalog, CatalogBuilder.ROLE, capacity(random), START)
                .withKnown(known)
                .withCertifications(certifications)
                .withPaceFactor(0.5 + random.nextInt(30) / 10.0);
    }

    private static Capacity capacity(Random random) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        IntStream.range(0, random.nextInt(6)).forEach(i -> days.add(DayOfWeek.of(1 + random.nextInt(7))));
        List<DateRange> blocked = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> START.plusDays(random.nextInt(200)))
                .map(from -> new DateRange(from, from.plusDays(random.nextInt(30))))
                .toList();
        return new Capacity(1 + random.nextInt(40), days, blocked);
    }
}
