package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** What a person says they have begun and done. What shows it belongs to the projects and certifications that do. */
@Component
@Order(20)
class ClaimArchive implements ArchivePart {

    /** A claim as the archive has it. */
    private record Row(
            String item,
            Stage stage,
            Origin origin,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate finishedOn) {}

    private final JdbcClient jdbc;
    private final KnownKeys known;

    ClaimArchive(JdbcClient jdbc, KnownKeys known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from progress where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        rows("""
                select item_key, stage, origin, started_on, finished_on
                  from progress where account_id = :owner order by item_key""", owner).query(row -> {
            document.writePOJO(new Row(
                    row.getString("item_key"),
                    Stage.valueOf(row.getString("stage")),
                    Origin.valueOf(row.getString("origin")),
                    row.getObject("started_on", LocalDate.class),
                    row.getObject("finished_on", LocalDate.class)));
        });
        document.writeEndArray();
    }

    private JdbcClient.StatementSpec rows(String sql, UUID owner) {
        return jdbc.sql(sql).param("owner", owner);
    }

    @Override
    public void check(ArchiveMember member) {
        List<CatalogKey> items = new ArrayList<>();
        member.each(Row.class, row -> items.add(CatalogKey.parse(row.item())));
        known.neverHad(items).forEach(item -> member.lacks(item.toString()));
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(
                Row.class,
                row -> rows("""
                insert into progress (account_id, item_key, stage, origin, started_on, finished_on)
                values (:owner, :item, :stage, :origin, :startedOn, :finishedOn)""", owner)
                        .param("item", row.item())
                        .param("stage", row.stage().name())
                        .param("origin", row.origin().name())
                        .param("startedOn", row.startedOn(), Types.DATE)
                        .param("finishedOn", row.finishedOn(), Types.DATE)
                        .update());
    }
}
