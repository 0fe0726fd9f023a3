package io.cairn.catalog;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The draft as a whole: the working tables to and from the plain lists. */
@Repository
@Transactional(readOnly = true)
class DraftStore {

    /** What refers to something goes before it. */
    private static final List<Class<? extends DraftRow>> DELETE_ORDER = List.of(
            DraftSuccession.class,
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
    private final DraftDocument document;

    DraftStore(EntityManager entities, DraftDocument document) {
        this.entities = entities;
        this.document = document;
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
        save(content.successions(), DraftSuccession::new);
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

    /** The draft as it is now. One statement. */
    public CatalogContent read() {
        return document.read();
    }
}
