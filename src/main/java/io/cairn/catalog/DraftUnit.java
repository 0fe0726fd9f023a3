package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill at one level in the draft, without its prerequisites. */
@Entity
@Table(name = "draft_unit")
class DraftUnit extends DraftRow {

    @Id
    @Column
    private String id;

    @Column
    private String skill;

    @Column
    private String outcome;

    @Column
    @Embedded
    private DraftEffort effort;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> checklist;

    protected DraftUnit() {}

    DraftUnit(Unit unit, int position) {
        super(position);
        id = unit.id().toString();
        skill = unit.id().skill().value();
        outcome = unit.outcome();
        effort = DraftEffort.of(unit.effort());
        checklist = unit.checklist();
    }
}
