package io.cairn.roadmap;

import io.cairn.catalog.CareerRole;
import io.cairn.catalog.CareerTask;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogContent;
import io.cairn.catalog.Certification;
import io.cairn.catalog.Importance;
import io.cairn.catalog.Paradigm;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.Prerequisite;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.Requirement;
import io.cairn.catalog.Skill;
import io.cairn.catalog.SkillArea;
import io.cairn.catalog.Status;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Small catalogues for tests: only what the planner looks at is filled in. There is one career role, {@link #ROLE}. */
final class CatalogBuilder {

    static final Slug ROLE = new Slug("engineer");

    private final Map<UnitId, Effort> efforts = new LinkedHashMap<>();
    private final Map<Slug, Slug> areas = new LinkedHashMap<>();
    private final Map<UnitId, List<Prerequisite>> prerequisites = new LinkedHashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<ProjectBrief> briefs = new ArrayList<>();
    private final List<Certification> certifications = new ArrayList<>();
    private final List<CareerTask> tasks = new ArrayList<>();
    private PortfolioRule rule = new PortfolioRule(0, 0, List.of(), 0, 0, "");

    static UnitId id(String text) {
        return UnitId.parse(text);
    }

    static List<UnitId> ids(String... texts) {
        return Stream.of(texts).map(UnitId::parse).toList();
    }

    CatalogBuilder unit(String unit, String area, int hours) {
        return unit(unit, area, new Effort(hours, hours, hours));
    }

    CatalogBuilder unit(String unit, String area, Effort effort) {
        efforts.put(id(unit), effort);
        areas.put(id(unit).skill(), new Slug(area));
        return this;
    }

    CatalogBuilder needs(String unit, String before) {
        return edge(unit, before, Prerequisite.Kind.REQUIRED);
    }

    CatalogBuilder likes(String unit, String before) {
        return edge(unit, before, Prerequisite.Kind.RECOMMENDED);
    }

    private CatalogBuilder edge(String unit, String before, Prerequisite.Kind kind) {
        prerequisites
                .computeIfAbsent(id(unit), any -> new ArrayList<>())
                .add(new Prerequisite(id(before), kind, unit + " after " + before));
        return this;
    }

    CatalogBuilder asks(String unit, Importance importance) {
        requirements.add(new Requirement(id(unit).skill(), id(unit).level(), importance));
        return this;
    }

    CatalogBuilder portfolio(int minProjects, int maxProjects, Paradigm... paradigms) {
        rule = new PortfolioRule(minProjects, maxProjects, List.of(paradigms), 0, 0, "");
        return this;
    }

    CatalogBuilder brief(String slug, Paradigm paradigm, int hours, List<UnitId> needs, String... stages) {
        briefs.add(new ProjectBrief(
                new Slug(slug),
                slug,
                paradigm,
                "",
                "",
                List.of(),
                "",
                Stream.of(stages).map(Slug::new).toList(),
                needs,
                needs,
                new Effort(hours, hours, hours),
                new Slug("rubric"),
                List.of(),
                null));
        return this;
    }

    CatalogBuilder certification(String slug, int hours, List<UnitId> units) {
        certifications.add(new Certification(
                new Slug(slug), slug, "", "", "", null, new Effort(hours, hours, hours), units, Status.ACTIVE));
        return this;
    }

    CatalogBuilder task(String slug, CareerTask.Kind kind, int hours) {
        tasks.add(new CareerTask(new Slug(slug), slug, kind, "", new Effort(hours, hours, hours), List.of()));
        return this;
    }

    Catalog build() {
        return build(new Random(0), false);
    }

    /** The same catalogue with everything written down in another order. */
    Catalog shuffled(long seed) {
        return build(new Random(seed), true);
    }

    private Catalog build(Random random, boolean shuffled) {
        Set<Slug> areaSlugs = new LinkedHashSet<>(areas.values());
        return new Catalog(
                1,
                new CatalogContent(
                        List.of(),
                        mixed(
                                areaSlugs.stream()
                                        .map(area -> new SkillArea(area, area.value(), "", ""))
                                        .toList(),
                                random,
                                shuffled),
                        mixed(skills(random, shuffled), random, shuffled),
                        List.of(),
                        List.of(role(random, shuffled)),
                        List.of(),
                        List.of(),
                        mixed(briefs, random, shuffled),
                        mixed(certifications, random, shuffled),
                        mixed(tasks, random, shuffled),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static <T> List<T> mixed(List<T> things, Random random, boolean shuffled) {
        List<T> mixed = new ArrayList<>(things);
        if (shuffled) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }

    private List<Skill> skills(Random random, boolean shuffled) {
        Map<Slug, List<Unit>> units = new LinkedHashMap<>();
        new TreeMap<>(efforts)
                .forEach((id, effort) -> units.computeIfAbsent(id.skill(), any -> new ArrayList<>())
                        .add(new Unit(
                                id,
                                "",
                                effort,
                                mixed(prerequisites.getOrDefault(id, List.of()), random, shuffled),
                                List.of())));
        List<Skill> skills = new ArrayList<>();
        units.forEach((slug, levels) ->
                skills.add(new Skill(slug, slug.value(), areas.get(slug), "", "", List.of(), levels)));
        return skills;
    }

    private CareerRole role(Random random, boolean shuffled) {
        List<String> none = List.of();
        return new CareerRole(
                ROLE,
                "Engineer",
                CareerRole.Family.MACHINE_LEARNING,
                false,
                "",
                "",
                "",
                none,
                none,
                none,
                none,
                "",
                none,
                none,
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(),
                rule,
                mixed(requirements, random, shuffled),
                List.of(),
                List.of());
    }
}
