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
import org.jspecify.annotations.Nullable;

/** A learning resource in the draft. */
@Entity
@Table(name = "draft_resource")
class DraftResource extends DraftThing {

    @Column
    private String title;

    @Column
    private String provider;

    @Column
    private String url;

    @Column
    @Enumerated(EnumType.STRING)
    private LearningResource.Kind kind;

    @Column
    @Enumerated(EnumType.STRING)
    private LearningResource.Cost cost;

    @Column
    private @Nullable String costNote;

    @Column
    private @Nullable Integer hours;

    @Column
    private String summary;

    @Column
    @Embedded
    private DraftStatus status;

    @ElementCollection
    @CollectionTable(name = "draft_resource_unit", joinColumns = @JoinColumn(name = "resource"))
    @OrderColumn(name = "position")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> units = new ArrayList<>();

    protected DraftResource() {}

    DraftResource(LearningResource resource, int position) {
        super(resource.slug(), position);
        title = resource.title();
        provider = resource.provider();
        url = resource.url();
        kind = resource.kind();
        cost = resource.cost();
        costNote = resource.costNote();
        hours = resource.hours();
        summary = resource.summary();
        status = DraftStatus.of(resource.status());
        units = DraftReferences.texts(resource.units());
    }
}
