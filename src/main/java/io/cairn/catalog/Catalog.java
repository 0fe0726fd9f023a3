package io.cairn.catalog;

import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the catalogue, immutable and indexed for reading; made once per edition and shared by everybody.
 * Iteration follows the order of the content. A session that is written to disk holds its number and its language only.
 */
public final class Catalog implements Serializable {

    private final int edition;
    private final @Nullable String language;
    private final transient SortedSet<String> languages;
    private final transient CatalogContent content;
    private final transient CatalogPast past;
    private final transient List<Carry> carries;
    private final transient Map<Slug, SkillArea> areas;
    private final transient Map<Slug, Skill> skills;
    private final transient Map<UnitId, Unit> units;
    private final transient Map<Slug, CareerRole> roles;
    private final transient Map<Slug, Rubric> rubrics;
    private final transient Map<Slug, ProjectBrief> briefs;
    private final transient Map<Slug, Certification> certifications;
    private final transient Map<Slug, CareerTask> tasks;
    private final transient Map<Slug, Source> sources;
    private final transient Map<Slug, Background> backgrounds;
    private final transient Map<UnitId, List<Prerequisite>> prerequisites;
    private final transient Map<UnitId, List<UnitId>> dependents;
    private final transient Map<UnitId, List<LearningResource>> resources;

    /** @param edition the published number; 0 for content that is not published */
    public Catalog(int edition, CatalogContent content) {
        this(edition, content, CatalogPast.NONE);
    }

    Catalog(int edition, CatalogContent content, CatalogPast past) {
        this(edition, content, past, null);
    }

    private Catalog(int edition, CatalogContent content, CatalogPast past, @Nullable String language) {
        this.edition = edition;
        this.language = language;
        languages = TranslationId.languages(content);
        this.content = content;
        this.past = past;
        areas = index(content.areas(), SkillArea::slug);
        skills = index(content.skills(), Skill::slug);
        units = index(
                content.skills().stream()
                        .flatMap(skill -> skill.units().stream())
                        .toList(),
                Unit::id);
        carries = new Carries(past, content.successions(), units.keySet()).all();
        roles = index(content.roles(), CareerRole::slug);
        rubrics = index(content.rubrics(), Rubric::slug);
        briefs = index(content.briefs(), ProjectBrief::slug);
        certifications = index(content.certifications(), Certification::slug);
        tasks = index(content.tasks(), CareerTask::slug);
        sources = index(content.sources(), Source::slug);
        backgrounds = index(content.backgrounds(), Background::slug);
        prerequisites = new LinkedHashMap<>();
        dependents = new LinkedHashMap<>();
        units.values().forEach(unit -> prerequisites.put(unit.id(), allPrerequisites(unit)));
        prerequisites.forEach((unit, all) -> all.forEach(p ->
                dependents.computeIfAbsent(p.unit(), any -> new ArrayList<>()).add(unit)));
        resources = new LinkedHashMap<>();
        content.resources()
                .forEach(resource -> resource.units()
                        .forEach(unit -> resources
                                .computeIfAbsent(unit, any -> new ArrayList<>())
                                .add(resource)));
    }

    private static <K, T> Map<K, T> index(List<T> things, Function<T, K> key) {
        Map<K, T> index = new LinkedHashMap<>();
        things.forEach(thing -> index.put(key.apply(thing), thing));
        return Collections.unmodifiableMap(index);
    }

    private List<Prerequisite> allPrerequisites(Unit unit) {
        List<Prerequisite> all = new ArrayList<>();
        lower(unit.id())
                .filter(units::containsKey)
                .ifPresent(lower ->
                        all.add(new Prerequisite(lower, Prerequisite.Kind.REQUIRED, "It builds on the level below.")));
        all.addAll(unit.prerequisites());
        return List.copyOf(all);
    }

    private static Optional<UnitId> lower(UnitId unit) {
        return unit.level() == Proficiency.AWARENESS
                ? Optional.empty()
                : Optional.of(new UnitId(
                        unit.skill(), Proficiency.values()[unit.level().ordinal() - 1]));
    }

    public int edition() {
        return edition;
    }

    /** The same in another language as far as it, or the latest edition, is translated. */
    Catalog in(String other, Catalog latest) {
        return new Catalog(edition, TranslatedContent.of(content, latest.content, other), past, other);
    }

    /** The languages that anything in it is translated into. */
    public SortedSet<String> languages() {
        return languages;
    }

    public CatalogContent content() {
        return content;
    }

    public List<SkillArea> areas() {
        return content.areas();
    }

    public List<Skill> skills() {
        return content.skills();
    }

    public List<Unit> units() {
        return List.copyOf(units.values());
    }

    public List<CareerRole> roles() {
        return content.roles();
    }

    public List<Background> backgrounds() {
        return content.backgrounds();
    }

    public List<ProjectBrief> briefs() {
        return content.briefs();
    }

    public List<CareerTask> tasks() {
        return content.tasks();
    }

    public boolean contains(UnitId unit) {
        return units.containsKey(unit);
    }

    public Optional<CareerRole> findRole(Slug slug) {
        return Optional.ofNullable(roles.get(slug));
    }

    public Optional<Background> findBackground(Slug slug) {
        return Optional.ofNullable(backgrounds.get(slug));
    }

    /** @throws NotFoundException if this edition has no such career role; likewise for the lookups below */
    public CareerRole role(Slug slug) {
        return found(roles, slug);
    }

    public SkillArea area(Slug slug) {
        return found(areas, slug);
    }

    public Skill skill(Slug slug) {
        return found(skills, slug);
    }

    public Unit unit(UnitId id) {
        return found(units, id);
    }

    public Rubric rubric(Slug slug) {
        return found(rubrics, slug);
    }

    public ProjectBrief brief(Slug slug) {
        return found(briefs, slug);
    }

    public Certification certification(Slug slug) {
        return found(certifications, slug);
    }

    public CareerTask task(Slug slug) {
        return found(tasks, slug);
    }

    public Source source(Slug slug) {
        return found(sources, slug);
    }

    private static <K, T> T found(Map<K, T> things, K key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new NotFoundException("No '%s' in this edition of the catalogue".formatted(key));
        }
        return thing;
    }

    /** What should be known before the unit: the next lower unit of its skill and what its content names. */
    public List<Prerequisite> prerequisites(UnitId unit) {
        return prerequisites.getOrDefault(unit, List.of());
    }

    /** The units that name this one as a prerequisite. */
    public List<UnitId> dependents(UnitId unit) {
        return Collections.unmodifiableList(dependents.getOrDefault(unit, List.of()));
    }

    /** Learning resources for the unit, in the content's order. */
    public List<LearningResource> resources(UnitId unit) {
        return Collections.unmodifiableList(resources.getOrDefault(unit, List.of()));
    }

    /** The lowest unit up to the given one: knowing a level of a skill implies the levels below. */
    public List<UnitId> impliedBy(UnitId unit) {
        return skills.containsKey(unit.skill())
                ? skill(unit.skill()).units().stream()
                        .map(Unit::id)
                        .filter(id -> id.level().compareTo(unit.level()) <= 0)
                        .toList()
                : List.of();
    }

    /** What counts for what, because units were replaced, split or merged. */
    public List<Carry> carries() {
        return carries;
    }

    /** Something that steps were about in an earlier edition. */
    public Optional<FormerThing> former(CatalogKey key) {
        return Optional.ofNullable(past.things().get(key));
    }

    private Object writeReplace() {
        return new CatalogReference(edition, language);
    }
}
