package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That one unit should be known before another, in the draft. */
@Entity
@Table(name = "draft_prerequisite")
@IdClass(DraftPrerequisite.Key.class)
class DraftPrerequisite extends DraftRow {

    record Key(String unit, String prerequisite) implements Serializable {}

    @Id
    @Column
    private String unit;

    @Id
    @Column
    private String prerequisite;

    @Column
    @Enumerated(EnumType.STRING)
    private Prerequisite.Kind kind;

    @Column
    private String reason;

    protected DraftPrerequisite() {}

    DraftPrerequisite(UnitId unit, Prerequisite source, int position) {
        super(position);
        this.unit = unit.toString();
        prerequisite = source.unit().toString();
        kind = source.kind();
        reason = source.reason();
    }
}
