package io.cairn.catalog;

import io.cairn.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row of the draft that has a slug. */
@MappedSuperclass
abstract class DraftThing extends DraftRow {

    @Id
    @Column
    private String slug;

    protected DraftThing() {}

    DraftThing(Slug slug, int position) {
        super(position);
        this.slug = slug.value();
    }

    Slug slug() {
        return new Slug(slug);
    }
}
