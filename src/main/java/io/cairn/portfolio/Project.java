package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A project as last saved. Read only: {@link ProjectRepository} writes it together with its versions. */
@Entity
@Immutable
class Project {

    @EmbeddedId
    @Column
    private ProjectId id;

    private int version;

    private @Nullable String briefKey;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column
    private Instant savedAt;

    protected Project() {}

    ProjectInfo info() {
        return new ProjectInfo(
                id.id(), version, briefIn(briefKey), PortfolioJson.read(content, ProjectContent.class), savedAt);
    }

    static @Nullable String briefKey(@Nullable Slug brief) {
        return brief == null
                ? null
                : CatalogKey.of(CatalogKey.Kind.PROJECT, brief).toString();
    }

    static @Nullable Slug briefIn(@Nullable String key) {
        return key == null ? null : new Slug(key.substring(key.indexOf('/') + 1));
    }
}
