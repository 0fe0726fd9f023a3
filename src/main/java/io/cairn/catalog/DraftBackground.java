package io.cairn.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A background in the draft. */
@Entity
@Table(name = "draft_background")
class DraftBackground extends DraftThing {

    @Column
    private String name;

    @Column
    private String summary;

    @ElementCollection
    @CollectionTable(name = "draft_background_unit", joinColumns = @JoinColumn(name = "background"))
    @OrderColumn(name = "position")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> knows = new ArrayList<>();

    protected DraftBackground() {}

    DraftBackground(Background background, int position) {
        super(background.slug(), position);
        name = background.name();
        summary = background.summary();
        knows = DraftReferences.texts(background.knows());
    }
}
