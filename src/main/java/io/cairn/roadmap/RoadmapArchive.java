package io.cairn.roadmap;

import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.KnownKeys;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.shared.archive.ArchiveMember;
import io.cairn.shared.archive.ArchivePart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** A person's roadmaps without their plans, see {@link PlanArchive}, and which of them is followed. */
@Component
@Order(30)
class RoadmapArchive implements ArchivePart {

    /**
     * A roadmap as the archive has it.
     *
     * @param id that of the form it was made by: unlike the row's own it only has to be the person's own, so it can stay
     * @param plan the number of the plan in force
     * @param putAwayAt {@code null} unless it is put away
     */
    private record Row(
            UUID id,
            Slug role,
            int edition,
            Instant createdAt,
            boolean current,
            int plan,
            List<StepKey> skipped,
            @Nullable Instant putAwayAt) {}

    private final JdbcClient jdbc;
    private final Catalogs catalogs;
    private final KnownKeys known;

    RoadmapArchive(JdbcClient jdbc, Catalogs catalogs, KnownKeys known) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
        this.known = known;
    }

    @Override
    public String name() {
        return "roadmaps";
    }

    @Override
    public Optional<String> presence() {
        return Optional.of("select from roadmap where account_id = :owner");
    }

    @Override
    public void write(UUID owner, JsonGenerator document) {
        document.writeStartArray();
        about(owner, """
                select r.form_id, r.role_key, r.edition, r.created_at, r.plan_number, r.skipped, r.archived_at,
                       c.roadmap_id is not null as current
                  from roadmap r
                  left join current_roadmap c on c.account_id = r.account_id and c.roadmap_id = r.id
                 where r.account_id = :owner
                 order by r.created_at, r.id""").query((row, number) -> read(row)).list().forEach(document::writePOJO);
        document.writeEndArray();
    }

    private static Row read(ResultSet row) throws SQLException {
        String role = row.getString("role_key");
        return new Row(
                row.getObject("form_id", UUID.class),
                new Slug(role.substring(role.indexOf('/') + 1)),
                row.getInt("edition"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"),
                row.getInt("plan_number"),
                List.copyOf(new TreeSet<>(List.of(RoadmapJson.read(row.getString("skipped"), StepKey[].class)))),
                putAwayAt(row));
    }

    private static @Nullable Instant putAwayAt(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("archived_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private JdbcClient.StatementSpec about(UUID owner, String sql) {
        return jdbc.sql(sql).param("owner", owner);
    }

    @Override
    public void check(ArchiveMember member) {
        List<CatalogKey> keys = new ArrayList<>();
        member.each(Row.class, row -> {
            keys.add(CatalogKey.of(CatalogKey.Kind.ROLE, row.role()));
            row.skipped().stream().map(Achievements::item).forEach(keys::add);
            if (!hasRole(row)) {
                member.lacks("%s in edition %d".formatted(Roadmap.roleKey(row.role()), row.edition()));
            }
        });
        known.neverHad(keys).forEach(key -> member.lacks(key.toString()));
    }

    private boolean hasRole(Row row) {
        try {
            return catalogs.edition(row.edition()).findRole(row.role()).isPresent();
        } catch (NotFoundException e) {
            return false;
        }
    }

    @Override
    public void read(UUID owner, ArchiveMember member) {
        member.each(Row.class, row -> {
            about(owner, """
                    insert into roadmap
                           (id, version, account_id, role_key, edition, form_id, plan_number, skipped, created_at,
                            archived_at)
                    values (uuidv7(), 0, :owner, :role, :edition, :id, :plan, cast(:skipped as jsonb), :at,
                            cast(:putAwayAt as timestamptz))""")
                    .param("role", Roadmap.roleKey(row.role()))
                    .param("edition", row.edition())
                    .param("id", row.id())
                    .param("plan", row.plan())
                    .param("skipped", RoadmapJson.write(new TreeSet<>(row.skipped())))
                    .param("at", row.createdAt().atOffset(ZoneOffset.UTC))
                    .param(
                            "putAwayAt",
                            row.putAwayAt() == null ? null : row.putAwayAt().toString())
                    .update();
            if (row.current()) {
                follow(owner, row.id());
            }
        });
    }

    private void follow(UUID owner, UUID form) {
        about(owner, """
                insert into current_roadmap (account_id, roadmap_id)
                select account_id, id from roadmap where account_id = :owner and form_id = :form""").param("form", form).update();
    }
}
