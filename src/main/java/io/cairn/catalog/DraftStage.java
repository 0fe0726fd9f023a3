package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A lifecycle stage in the draft. */
@Entity
@Table(name = "draft_stage")
class DraftStage extends DraftThing {

    @Column
    private String name;

    @Column
    private String question;

    @Column
    private String summary;

    protected DraftStage() {}

    DraftStage(LifecycleStage stage, int position) {
        super(stage.slug(), position);
        name = stage.name();
        question = stage.question();
        summary = stage.summary();
    }
}
