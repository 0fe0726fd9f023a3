package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where facts come from, in the draft. */
@Entity
@Table(name = "draft_source")
class DraftSource extends DraftThing {

    @Column
    private String title;

    @Column
    private String publisher;

    @Column
    private LocalDate publishedOn;

    @Column
    private @Nullable String note;

    protected DraftSource() {}

    DraftSource(Source source, int position) {
        super(source.slug(), position);
        title = source.title();
        publisher = source.publisher();
        publishedOn = source.date();
        note = source.note();
    }
}
