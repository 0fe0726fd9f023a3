package io.cairn.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project brief in the draft. */
@Entity
@Table(name = "draft_brief")
class DraftBrief extends DraftThing {

    @Column
    private String title;

    @Column
    @Enumerated(EnumType.STRING)
    private Paradigm paradigm;

    @Column
    private String summary;

    @Column
    private String problem;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> deliverables;

    @Column
    private String data;

    @Column
    @Embedded
    private DraftEffort effort;

    @Column
    private String rubric;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> checks;

    @Column
    private @Nullable String stretch;

    @ElementCollection
    @CollectionTable(name = "draft_brief_stage", joinColumns = @JoinColumn(name = "brief"))
    @OrderColumn(name = "position")
    @Column(name = "stage")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_brief_need", joinColumns = @JoinColumn(name = "brief"))
    @OrderColumn(name = "position")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> needs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "draft_brief_proof", joinColumns = @JoinColumn(name = "brief"))
    @OrderColumn(name = "position")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> proves = new ArrayList<>();

    protected DraftBrief() {}

    DraftBrief(ProjectBrief brief, int position) {
        super(brief.slug(), position);
        title = brief.title();
        paradigm = brief.paradigm();
        summary = brief.summary();
        problem = brief.problem();
        deliverables = brief.deliverables();
        data = brief.data();
        checks = brief.checks();
        stretch = brief.stretch();
        effort = DraftEffort.of(brief.effort());
        rubric = brief.rubric().value();
        stages = DraftReferences.texts(brief.stages());
        needs = DraftReferences.texts(brief.needs());
        proves = DraftReferences.texts(brief.proves());
    }
}
