package io.cairn.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.cairn.shared.Slug;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The draft as a whole: the working tables to and from the plain lists. */
@Repository
@Transactional(readOnly = true)
class DraftStore {

    /** What refers to something goes before it. */
    private static final List<Class<? extends DraftRow>> DELETE_ORDER = List.of(
            DraftRequirement.class,
            DraftGuideEntry.class,
            DraftCareerRole.class,
            DraftBackground.class,
            DraftBrief.class,
            DraftResource.class,
            DraftCertification.class,
            DraftTask.class,
            DraftRubric.class,
            DraftStage.class,
            DraftPrerequisite.class,
            DraftUnit.class,
            DraftSkill.class,
            DraftSkillArea.class,
            DraftSource.class);

    private final EntityManager entities;

    DraftStore(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes a row of a thing and its place in the list. */
    @FunctionalInterface
    private interface RowMaker<T> {
        DraftRow row(T thing, int position);
    }

    /**
     * Puts the content in the place of all that is there.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if something refers to what is not there
     */
    @Transactional
    public void replaceAll(CatalogContent content) {
        DELETE_ORDER.forEach(type ->
                entities.createQuery("delete from " + type.getSimpleName()).executeUpdate());
        entities.clear();
        save(content.sources(), DraftSource::new);
        save(content.areas(), DraftSkillArea::new);
        save(content.skills(), DraftSkill::new);
        content.skills().forEach(skill -> save(skill.units(), DraftUnit::new));
        entities.flush();
        content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .forEach(unit -> save(
                        unit.prerequisites(), (each, position) -> new DraftPrerequisite(unit.id(), each, position)));
        save(content.stages(), DraftStage::new);
        save(content.rubrics(), DraftRubric::new);
        save(content.tasks(), DraftTask::new);
        entities.flush();
        save(content.certifications(), DraftCertification::new);
        save(content.resources(), DraftResource::new);
        save(content.briefs(), DraftBrief::new);
        save(content.backgrounds(), DraftBackground::new);
        save(content.roles(), DraftCareerRole::new);
        save(content.guide(), DraftGuideEntry::new);
        entities.flush();
        content.roles()
                .forEach(role -> save(
                        role.requirements(), (each, position) -> new DraftRequirement(role.slug(), each, position)));
        entities.flush();
        entities.clear();
    }

    private <T> void save(List<T> things, RowMaker<T> maker) {
        for (int position = 0; position < things.size(); position++) {
            entities.persist(maker.row(things.get(position), position));
        }
    }

    /** The draft as it is now; the number of statements does not depend on its size. */
    public CatalogContent read() {
        Map<UnitId, List<Prerequisite>> prerequisites = rows(DraftPrerequisite.class).stream()
                .collect(groupingBy(DraftPrerequisite::unit, mapping(DraftPrerequisite::toPrerequisite, toList())));
        Map<Slug, List<Unit>> units = rows(DraftUnit.class).stream()
                .map(unit -> unit.toUnit(prerequisites.getOrDefault(unit.id(), List.of())))
                .collect(groupingBy(unit -> unit.id().skill()));
        Map<Slug, List<Requirement>> requirements = rows(DraftRequirement.class).stream()
                .collect(groupingBy(DraftRequirement::role, mapping(DraftRequirement::toRequirement, toList())));
        return new CatalogContent(
                read(DraftSource.class, DraftSource::toSource),
                read(DraftSkillArea.class, DraftSkillArea::toSkillArea),
                read(DraftSkill.class, skill -> skill.toSkill(units.getOrDefault(skill.slug(), List.of()))),
                read(DraftStage.class, DraftStage::toLifecycleStage),
                read(
                        DraftCareerRole.class,
                        role -> role.toCareerRole(requirements.getOrDefault(role.slug(), List.of()))),
                read(DraftResource.class, DraftResource::toLearningResource),
                read(DraftRubric.class, DraftRubric::toRubric),
                read(DraftBrief.class, DraftBrief::toProjectBrief),
                read(DraftCertification.class, DraftCertification::toCertification),
                read(DraftTask.class, DraftTask::toCareerTask),
                read(DraftGuideEntry.class, DraftGuideEntry::toGuideEntry),
                read(DraftBackground.class, DraftBackground::toBackground));
    }

    private <R, T> List<T> read(Class<R> type, Function<R, T> toRecord) {
        return rows(type).stream().map(toRecord).toList();
    }

    private <R> List<R> rows(Class<R> type) {
        return entities.createQuery("from %s order by position".formatted(type.getSimpleName()), type)
                .getResultList();
    }
}
