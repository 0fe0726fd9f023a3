package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A family of skills, in the draft. */
@Entity
@Table(name = "draft_skill_area")
class DraftSkillArea extends DraftThing {

    @Column
    private String name;

    @Column
    private String summary;

    @Column
    private String milestone;

    protected DraftSkillArea() {}

    DraftSkillArea(SkillArea area, int position) {
        super(area.slug(), position);
        name = area.name();
        summary = area.summary();
        milestone = area.milestone();
    }
}
