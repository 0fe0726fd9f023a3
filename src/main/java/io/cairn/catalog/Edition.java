package io.cairn.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A published state of the whole catalogue; neither this class nor the database lets it change. Stored by
 * {@link EditionPress} and read by the queries of {@link EditionRepository}, so there is nothing to call here.
 */
@Entity
@Immutable
@Table(name = "edition")
class Edition {

    @Id
    @Column
    private int number;

    @Column
    private Instant publishedAt;

    @Column
    private @Nullable UUID publishedBy;

    @Column
    private String notes;

    /** The document as text: {@link CatalogJson} reads and writes it, whatever Hibernate's own mapper does. */
    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    protected Edition() {}
}
