package io.cairn.portfolio;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.progress.Today;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** The certifications a person earned. What they are evidence for is not read, but follows from them again. */
@Component
@Order(50)
class CertificationArchive implements ArchivePart {

    private record Row(UUID id, int version, Instant savedAt, CertificationContent content) {}

    private final JdbcClient jdbc;
    private final CertificationEvidence evidence;
    private final KnownKeys known;
    private final Today today;

    CertificationArchive(JdbcClient jdbc, CertificationEvidence evidence, KnownKeys known, Today today) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.known = known;
        this.today = today;
    }

    @Override
    public String name() {
        return "certifications";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from certification where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        jdbc.sql("select id, version, saved_at, content from certification where account_id = :owner order by id")
                .param("owner", owner)
                .query(CertificationArchive::read)
                .list()
                .forEach(document::writePOJO);
        document.writeEndArray();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                PortfolioJson.read(row.getString("content"), CertificationContent.class));
    }

    @Override
    public void check(ArchiveMember member) {
        Set<UUID> seen = new TreeSet<>();
        Set<CatalogKey> keys = new TreeSet<>();
        member.each(Row.class, row -> {
            if (seen.add(row.id()) && seen.size() > CertificationRules.MAX_CERTIFICATIONS) {
                throw new IllegalArgumentException(
                        "More than %d certifications".formatted(CertificationRules.MAX_CERTIFICATIONS));
            }
            List<CertificationProblem> problems = CertificationRules.check(row.content(), today.today());
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(problems.toString());
            }
            keys.addAll(CertificationEvidence.items(row.content()));
        });
        known.neverHad(keys).forEach(key -> member.lacks(key.toString()));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            CertificationContent content = row.content();
            jdbc.sql("""
                    insert into certification
                           (account_id, id, version, form_id, certification_key, file_id, expires_on, content, saved_at)
                    values (:owner, :id, :version, uuidv7(), :key, :file, :expires, cast(:content as jsonb), :at)""")
                    .param("owner", owner)
                    .param("id", row.id())
                    .param("version", row.version())
                    .param("key", CertificationRows.key(content.certification()), Types.VARCHAR)
                    .param("file", content.file(), Types.OTHER)
                    .param("expires", content.expiresOn(), Types.DATE)
                    .param("content", PortfolioJson.write(content))
                    .param("at", row.savedAt().atOffset(ZoneOffset.UTC))
                    .update();
            evidence.follow(row.id(), content);
        });
    }
}
