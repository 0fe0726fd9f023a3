package io.cairn.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A certification in the draft. */
@Entity
@Table(name = "draft_certification")
class DraftCertification extends DraftThing {

    @Column
    private String name;

    @Column
    private String issuer;

    @Column
    private String url;

    @Column
    private String summary;

    @Column
    private @Nullable Integer validityMonths;

    @Column
    @Embedded
    private DraftEffort effort;

    @Column
    @Embedded
    private DraftStatus status;

    @ElementCollection
    @CollectionTable(name = "draft_certification_unit", joinColumns = @JoinColumn(name = "certification"))
    @OrderColumn(name = "position")
    @Column(name = "unit")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> units = new ArrayList<>();

    protected DraftCertification() {}

    DraftCertification(Certification certification, int position) {
        super(certification.slug(), position);
        name = certification.name();
        issuer = certification.issuer();
        url = certification.url();
        summary = certification.summary();
        validityMonths = certification.validityMonths();
        effort = DraftEffort.of(certification.effort());
        status = DraftStatus.of(certification.status());
        units = DraftReferences.texts(certification.units());
    }
}
