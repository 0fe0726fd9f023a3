package io.cairn.catalog;

import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The whole catalogue as plain lists: what YAML files hold, what a published edition stores as one document.
 * Its form is described in {@code src/docs/catalog-format.md}.
 */
public record CatalogContent(
        List<Source> sources,
        List<SkillArea> areas,
        List<Skill> skills,
        List<LifecycleStage> stages,
        List<CareerRole> roles,
        List<LearningResource> resources,
        List<Rubric> rubrics,
        List<ProjectBrief> briefs,
        List<Certification> certifications,
        List<CareerTask> tasks,
        List<GuideEntry> guide,
        List<Background> backgrounds,
        List<Succession> successions,
        List<Translation> translations)
        implements Serializable {

    public CatalogContent {
        sources = List.copyOf(sources);
        areas = List.copyOf(areas);
        skills = List.copyOf(skills);
        stages = List.copyOf(stages);
        roles = List.copyOf(roles);
        resources = List.copyOf(resources);
        rubrics = List.copyOf(rubrics);
        briefs = List.copyOf(briefs);
        certifications = List.copyOf(certifications);
        tasks = List.copyOf(tasks);
        guide = List.copyOf(guide);
        backgrounds = List.copyOf(backgrounds);
        successions = List.copyOf(successions);
        translations = List.copyOf(translations);
    }

    /** The keys of everything in it, in order; a key that is given twice comes twice. */
    public Stream<CatalogKey> keys() {
        return Stream.of(
                        keys(Kind.SOURCE, sources, Source::slug),
                        keys(Kind.AREA, areas, SkillArea::slug),
                        keys(Kind.MILESTONE, areas, SkillArea::slug),
                        keys(Kind.SKILL, skills, Skill::slug),
                        skills.stream().flatMap(skill -> skill.units().stream()).map(unit -> CatalogKey.of(unit.id())),
                        keys(Kind.STAGE, stages, LifecycleStage::slug),
                        keys(Kind.ROLE, roles, CareerRole::slug),
                        keys(Kind.RESOURCE, resources, LearningResource::slug),
                        keys(Kind.RUBRIC, rubrics, Rubric::slug),
                        keys(Kind.PROJECT, briefs, ProjectBrief::slug),
                        keys(Kind.CERTIFICATION, certifications, Certification::slug),
                        keys(Kind.TASK, tasks, CareerTask::slug),
                        keys(Kind.GUIDE, guide, GuideEntry::slug),
                        keys(Kind.BACKGROUND, backgrounds, Background::slug),
                        successions.stream().map(Succession::key),
                        translations.stream().map(Translation::key))
                .flatMap(Function.identity());
    }

    private static <T> Stream<CatalogKey> keys(Kind kind, List<T> things, Function<T, Slug> slug) {
        return things.stream().map(thing -> CatalogKey.of(kind, slug.apply(thing)));
    }

    /** Everything in it by its key, in order; of two things with one key the first. Units are beside their skills. */
    public Map<CatalogKey, Record> things() {
        Map<CatalogKey, Record> things = new LinkedHashMap<>();
        put(things, Kind.SOURCE, sources, Source::slug);
        put(things, Kind.AREA, areas, SkillArea::slug);
        put(things, Kind.SKILL, skills, Skill::slug);
        skills.forEach(skill -> skill.units().forEach(unit -> things.putIfAbsent(CatalogKey.of(unit.id()), unit)));
        put(things, Kind.STAGE, stages, LifecycleStage::slug);
        put(things, Kind.ROLE, roles, CareerRole::slug);
        put(things, Kind.RESOURCE, resources, LearningResource::slug);
        put(things, Kind.RUBRIC, rubrics, Rubric::slug);
        put(things, Kind.PROJECT, briefs, ProjectBrief::slug);
        put(things, Kind.CERTIFICATION, certifications, Certification::slug);
        put(things, Kind.TASK, tasks, CareerTask::slug);
        put(things, Kind.GUIDE, guide, GuideEntry::slug);
        put(things, Kind.BACKGROUND, backgrounds, Background::slug);
        successions.forEach(succession -> things.putIfAbsent(succession.key(), succession));
        translations.forEach(translation -> things.putIfAbsent(translation.key(), translation));
        return things;
    }

    private static <T extends Record> void put(
            Map<CatalogKey, Record> things, Kind kind, List<T> all, Function<T, Slug> slug) {
        all.forEach(thing -> things.putIfAbsent(CatalogKey.of(kind, slug.apply(thing)), thing));
    }
}
