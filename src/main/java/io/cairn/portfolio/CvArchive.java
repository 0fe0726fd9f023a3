package io.cairn.portfolio;

import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What a person's CV says beyond their portfolio. */
@Component
@Order(61)
class CvArchive implements ArchivePart {

    private final JdbcClient jdbc;
    private final Clock clock;

    CvArchive(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cv";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from cv where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        jdbc.sql("select version, content from cv where account_id = :owner")
                .param("owner", owner)
                .query((row, number) -> new CvInfo(
                        row.getInt("version"), PortfolioJson.read(row.getString("content"), CvContent.class)))
                .optional()
                .ifPresentOrElse(document::writePOJO, document::writeNull);
    }

    @Override
    public void check(ArchiveMember member) {
        member.one(CvInfo.class);
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.one(CvInfo.class)
                .ifPresent(cv -> jdbc.sql("""
                        insert into cv (account_id, version, content, changed_at)
                        values (:owner, :version, cast(:content as jsonb), :now)""")
                        .param("owner", owner)
                        .param("version", cv.version())
                        .param("content", PortfolioJson.write(cv.content()))
                        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update());
    }
}
