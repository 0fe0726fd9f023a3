package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rubric in the draft. */
@Entity
@Table(name = "draft_rubric")
class DraftRubric extends DraftThing {

    @Column
    private String title;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rubric.Criterion> criteria;

    protected DraftRubric() {}

    DraftRubric(Rubric rubric, int position) {
        super(rubric.slug(), position);
        title = rubric.title();
        criteria = rubric.criteria();
    }
}
