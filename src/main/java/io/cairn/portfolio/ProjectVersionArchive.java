package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Every saved state of a person's projects that is kept. There may be thousands, so they come one by one. */
@Component
@Order(41)
class ProjectVersionArchive implements ArchivePart {

    private static final int AT_ONCE = 50;

    private record Row(UUID project, int number, Instant savedAt, ProjectContent content) {}

    private final JdbcClient jdbc;
    private final ProjectImages images;
    private final KnownKeys known;

    ProjectVersionArchive(JdbcClient jdbc, ProjectImages images, KnownKeys known) {
        this.jdbc = jdbc;
        this.images = images;
        this.known = known;
    }

    @Override
    public String name() {
        return "projectVersions";
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
                select project_id, number, saved_at, content from project_version
                 where account_id = :owner order by project_id, number""").param("owner", owner).withFetchSize(AT_ONCE).query(row -> {
            document.writePOJO(new Row(
                    row.getObject("project_id", UUID.class),
                    row.getInt("number"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                    PortfolioJson.read(row.getString("content"), ProjectContent.class)));
        });
        document.writeEndArray();
    }

    @Override
    public void check(ArchiveMember member) {
        Set<CatalogKey> keys = new TreeSet<>();
        member.each(Row.class, row -> keys.addAll(Projects.keysIn(row.content())));
        known.neverHad(keys).forEach(key -> member.lacks(key.toString()));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            jdbc.sql("""
                insert into project_version (account_id, project_id, number, content, saved_at)
                values (:owner, :project, :number, cast(:content as jsonb), :at)""")
                    .param("owner", owner)
                    .param("project", row.project())
                    .param("number", row.number())
                    .param("content", PortfolioJson.write(row.content()))
                    .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
            images.hold(owner, row.project(), row.content());
        });
    }
}
