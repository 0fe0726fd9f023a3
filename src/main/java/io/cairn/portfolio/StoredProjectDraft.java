package io.cairn.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was typed into one form and not saved. */
@Entity
@Immutable
@Table(name = "project_draft")
class StoredProjectDraft {

    @EmbeddedId
    @Column
    private ProjectDraftId id;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    private int baseVersion;

    @Column
    private Instant savedAt;

    protected StoredProjectDraft() {}

    /** @param base the version it began from, {@code null} when that has been dropped */
    ProjectDraft draft(@Nullable StoredVersion base) {
        return new ProjectDraft(
                id.editorId(),
                PortfolioJson.read(content, ProjectContent.class),
                baseVersion,
                base == null ? null : base.content(),
                savedAt);
    }
}
