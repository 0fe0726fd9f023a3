package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a thing says in another language, in the draft. */
@Entity
@Table(name = "draft_translation")
class DraftTranslation extends DraftRow {

    @Id
    @Column
    private String id;

    @Column
    private @Nullable String title;

    @Column
    private @Nullable String summary;

    @Column
    private @Nullable String body;

    protected DraftTranslation() {}

    DraftTranslation(Translation translation, int position) {
        super(position);
        id = translation.id().toString();
        title = translation.title();
        summary = translation.summary();
        body = translation.text();
    }
}
