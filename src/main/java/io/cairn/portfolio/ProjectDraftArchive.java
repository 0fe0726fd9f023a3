package io.cairn.portfolio;

import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What a person typed into project forms and has not saved. */
@Component
@Order(42)
class ProjectDraftArchive implements ArchivePart {

    private record Row(UUID project, UUID editor, int baseVersion, Instant savedAt, ProjectContent content) {}

    private final JdbcClient jdbc;
    private final ProjectImages images;

    ProjectDraftArchive(JdbcClient jdbc, ProjectImages images) {
        this.jdbc = jdbc;
        this.images = images;
    }

    @Override
    public String name() {
        return "projectDrafts";
    }

    /** There are none without a project. */
    @Override
    public Optional<String> presence() {
        return Optional.empty();
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        jdbc.sql("""
                select project_id, editor_id, base_version, saved_at, content from project_draft
                 where account_id = :owner order by project_id, editor_id""")
                .param("owner", owner)
                .query((row, number) -> new Row(
                        row.getObject("project_id", UUID.class),
                        row.getObject("editor_id", UUID.class),
                        row.getInt("base_version"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        PortfolioJson.read(row.getString("content"), ProjectContent.class)))
                .list()
                .forEach(document::writePOJO);
        document.writeEndArray();
    }

    /** A draft may hold anything that somebody has typed. */
    @Override
    public void check(ArchiveMember member) {
        member.each(Row.class, row -> {});
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            jdbc.sql("""
                insert into project_draft (account_id, project_id, editor_id, content, base_version, saved_at)
                values (:owner, :project, :editor, cast(:content as jsonb), :base, :at)""")
                    .param("owner", owner)
                    .param("project", row.project())
                    .param("editor", row.editor())
                    .param("content", PortfolioJson.write(row.content()))
                    .param("base", row.baseVersion())
                    .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
            images.hold(owner, row.project(), row.content());
        });
    }
}
