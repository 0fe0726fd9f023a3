package io.cairn.portfolio;

import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.LifecycleStage;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.Proficiency;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Skill;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Random portfolio rules, catalogues with briefs, and projects; the same for the same seed. */
final class RandomPortfolios {

    static final List<String> CHECKLIST = List.of("a", "b", "c", "d", "e", "f");

    private static final List<String> STAGES =
            List.of("frame", "data", "model", "train", "evaluate", "deploy", "monitor");

    private final Random random;

    RandomPortfolios(long seed) {
        random = new Random(seed);
    }

    static List<LifecycleStage> stages() {
        return STAGES.stream()
                .map(slug -> new LifecycleStage(new Slug(slug), "Stage " + slug, "", ""))
                .toList();
    }

    PortfolioRule rule() {
        List<Paradigm> paradigms = Arrays.stream(Paradigm.values())
                .filter(paradigm -> random.nextInt(3) == 0)
                .toList();
        int projects = 1 + random.nextInt(4);
        return new PortfolioRule(projects, projects + 1, paradigms, random.nextInt(8), random.nextInt(3), "");
    }

    /** Ten skills of one or two units, each of which may require earlier ones; up to a dozen briefs. */
    Catalog catalog() {
        List<Skill> skills = new ArrayList<>();
        List<UnitId> units = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            Slug skill = new Slug("skill-" + number);
            List<Unit> levels = IntStream.rangeClosed(0, random.nextInt(2))
                    .mapToObj(level -> unit(new UnitId(skill, Proficiency.values()[level]), units))
                    .toList();
            levels.forEach(unit -> units.add(unit.id()));
            skills.add(new Skill(skill, skill.value(), new Slug("area"), "", "", List.of(), levels));
        }
        List<ProjectBrief> briefs = IntStream.range(0, random.nextInt(12))
                .mapToObj(number -> brief("brief-" + number, units))
                .toList();
        return new Catalog(
                1,
                new CatalogContent(
                        List.of(), List.of(), skills, stages(), List.of(), List.of(), List.of(), briefs, List.of(),
                        List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private Unit unit(UnitId id, List<UnitId> earlier) {
        List<Prerequisite> before = some(earlier, 6).stream()
                .map(unit -> new Prerequisite(
                        unit,
                        random.nextBoolean() ? Prerequisite.Kind.REQUIRED : Prerequisite.Kind.RECOMMENDED,
                        "Because."))
                .toList();
        return new Unit(id, "", effort(), before, List.of());
    }

    private ProjectBrief brief(String slug, List<UnitId> units) {
        return new ProjectBrief(
                new Slug(slug),
                "Title of " + slug,
                Paradigm.values()[random.nextInt(Paradigm.values().length)],
                "",
                "",
                List.of(),
                "",
                some(STAGES, 2).stream().map(Slug::new).toList(),
                some(units, 4),
                List.of(),
                effort(),
                new Slug("rubric"),
                List.of(),
                null);
    }

    private Effort effort() {
        int likely = random.nextInt(20);
        return new Effort(likely, likely, likely);
    }

    Set<UnitId> known(Catalog catalog) {
        return new HashSet<>(some(catalog.units().stream().map(Unit::id).toList(), 2));
    }

    Set<Slug> unwanted(Catalog catalog) {
        return new HashSet<>(
                some(catalog.briefs().stream().map(ProjectBrief::slug).toList(), 6));
    }

    List<ProjectInfo> projects(Catalog catalog) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(
                        any -> project(catalog, ProjectStatus.values()[random.nextInt(ProjectStatus.values().length)]))
                .toList();
    }

    ProjectInfo finished(Catalog catalog) {
        return project(catalog, random.nextBoolean() ? ProjectStatus.DONE : ProjectStatus.PUBLISHED);
    }

    private ProjectInfo project(Catalog catalog, ProjectStatus status) {
        List<ProjectBrief> briefs = catalog.briefs();
        Slug brief = briefs.isEmpty() || random.nextBoolean()
                ? null
                : briefs.get(random.nextInt(briefs.size())).slug();
        UUID id = new UUID(random.nextLong(), random.nextLong());
        Paradigm paradigm = random.nextInt(4) == 0 ? null : Paradigm.values()[random.nextInt(3)];
        Set<Slug> stages = Set.copyOf(some(STAGES, 3).stream().map(Slug::new).toList());
        Set<String> met = Set.copyOf(some(CHECKLIST, 2));
        ProjectContent content = new ProjectContent(
                "Project " + id,
                perhaps("A problem"),
                perhaps("Some work"),
                perhaps("A result"),
                perhaps("# Read me"),
                null,
                random.nextBoolean() ? null : "https://example.org",
                paradigm,
                stages,
                Set.of(),
                null,
                null,
                random.nextBoolean() ? null : random.nextInt(30),
                Teamwork.ALONE,
                "",
                status,
                met,
                List.of());
        return new ProjectInfo(id, 0, brief, content, Instant.EPOCH);
    }

    /** What somebody has who did all that the brief asks for. */
    static ProjectInfo done(ProjectBrief brief) {
        @Nullable String demo = brief.stages().contains(ProjectFacts.DEPLOY) ? "https://example.org/demo" : null;
        ProjectContent content = new ProjectContent(
                brief.title(),
                "A problem",
                "Some work",
                "A result",
                "# Read me",
                null,
                demo,
                brief.paradigm(),
                Set.copyOf(brief.stages()),
                Set.of(),
                null,
                null,
                null,
                Teamwork.ALONE,
                "",
                ProjectStatus.DONE,
                Set.of(),
                List.of());
        return new ProjectInfo(new UUID(7, 7), 0, brief.slug(), content, Instant.EPOCH);
    }

    private String perhaps(String text) {
        return random.nextInt(4) == 0 ? " " : text;
    }

    private <T> List<T> some(List<T> things, int oneIn) {
        return things.stream().filter(thing -> random.nextInt(oneIn) == 0).toList();
    }
}
