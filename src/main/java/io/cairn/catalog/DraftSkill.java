package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A skill in the draft, without its units. */
@Entity
@Table(name = "draft_skill")
class DraftSkill extends DraftThing {

    @Column
    private String name;

    @Column
    private String area;

    @Column
    private String summary;

    @Column
    private String why;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> tools;

    protected DraftSkill() {}

    DraftSkill(Skill skill, int position) {
        super(skill.slug(), position);
        name = skill.name();
        area = skill.area().value();
        summary = skill.summary();
        why = skill.why();
        tools = skill.tools();
    }
}
