package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A career task in the draft. */
@Entity
@Table(name = "draft_task")
class DraftTask extends DraftThing {

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private CareerTask.Kind kind;

    @Column
    private String summary;

    @Column
    @Embedded
    private DraftEffort effort;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> checklist;

    protected DraftTask() {}

    DraftTask(CareerTask task, int position) {
        super(task.slug(), position);
        title = task.title();
        kind = task.kind();
        summary = task.summary();
        effort = DraftEffort.of(task.effort());
        checklist = task.checklist();
    }
}
