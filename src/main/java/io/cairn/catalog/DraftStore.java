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
            DraftTranslation.class,
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

    /**
     * Puts the content in the place of all that is there.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if something refers to what is not there
     */
    @Transactional
    public void replaceAll(CatalogContent content) {
        replaceAll(content, HowFar.UNHEARD);
    }

    /** @param howFar in rows */
    @Transactional
    public void replaceAll(CatalogContent content, HowFar howFar) {
        DELETE_ORDER.forEach(type ->
                entities.createQuery("delete from " + type.getSimpleName()).executeUpdate());
        entities.clear();
        DraftWriting writing = new DraftWriting(entities, content, howFar);
        writing.save(content.sources(), DraftSource::new);
        writing.save(content.areas(), DraftSkillArea::new);
        writing.save(content.skills(), DraftSkill::new);
        writing.flush();
        content.skills().forEach(skill -> writing.save(skill.units(), DraftUnit::new));
        writing.flush();
        content.skills().stream()
                .flatMap(skill -> skill.units().stream())
                .forEach(unit -> writing.save(
                        unit.prerequisites(), (each, position) -> new DraftPrerequisite(unit.id(), each, position)));
        writing.save(content.stages(), DraftStage::new);
        writing.save(content.rubrics(), DraftRubric::new);
        writing.save(content.tasks(), DraftTask::new);
        writing.flush();
        writing.save(content.certifications(), DraftCertification::new);
        writing.save(content.resources(), DraftResource::new);
        writing.save(content.briefs(), DraftBrief::new);
        writing.save(content.backgrounds(), DraftBackground::new);
        writing.saveTogether(content.roles(), DraftCareerRole::new);
        writing.save(content.guide(), DraftGuideEntry::new);
        writing.save(content.successions(), DraftSuccession::new);
        writing.save(content.translations(), DraftTranslation::new);
        content.roles()
                .forEach(role -> writing.save(
                        role.requirements(), (each, position) -> new DraftRequirement(role.slug(), each, position)));
        writing.flush();
    }

    /** The draft as it is now, and the latest edition. One statement. */
    public DraftDocument.Beside readBeside() {
        return document.readBeside();
    }

    /** The draft as it is now. One statement. */
    public CatalogContent read() {
        return document.read();
    }
}
