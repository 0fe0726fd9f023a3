package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What becomes of a unit, in the draft. */
@Entity
@Table(name = "draft_succession")
class DraftSuccession extends DraftRow {

    @Id
    @Column
    private String unit;

    @Column
    @Enumerated(EnumType.STRING)
    private Succession.Kind kind;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> successors;

    protected DraftSuccession() {}

    DraftSuccession(Succession succession, int position) {
        super(position);
        unit = succession.unit().toString();
        kind = succession.kind();
        successors = DraftReferences.texts(succession.into());
    }
}
