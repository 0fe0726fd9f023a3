package io.cairn.catalog;

import io.cairn.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a career role asks for a skill at a level, in the draft. */
@Entity
@Table(name = "draft_requirement")
@IdClass(DraftRequirement.Key.class)
class DraftRequirement extends DraftRow {

    record Key(String role, String skill) implements Serializable {}

    @Id
    @Column
    private String role;

    @Id
    @Column
    private String skill;

    /** Skill and level together, so that the level cannot be one that the skill does not have. */
    @Column
    private String unit;

    @Column
    @Enumerated(EnumType.STRING)
    private Importance importance;

    protected DraftRequirement() {}

    DraftRequirement(Slug role, Requirement source, int position) {
        super(position);
        this.role = role.value();
        skill = source.skill().value();
        unit = source.unit().toString();
        importance = source.importance();
    }
}
