package io.cairn.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A project as it was saved once; it never changes. */
@Entity
@Immutable
@Table(name = "project_version")
class StoredVersion {

    @EmbeddedId
    @Column
    private ProjectVersionId id;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column
    private Instant savedAt;

    protected StoredVersion() {}

    ProjectContent content() {
        return PortfolioJson.read(content, ProjectContent.class);
    }
}
