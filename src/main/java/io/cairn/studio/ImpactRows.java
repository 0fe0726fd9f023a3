package io.cairn.studio;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.DraftVersion;
import io.cairn.studio.ImpactStudy.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the one study. Each verb is one statement, which tells open screens of it as well. */
@Component
class ImpactRows {

    /** A study tells of itself with every batch, which takes seconds: what is silent for so long was cut off. */
    private static final Duration CUT_OFF_AFTER = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditLog audit;
    private final Clock clock;

    ImpactRows(JdbcClient jdbc, JsonMapper json, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the place of the one before, unless that is still running. Of what it was begun for it keeps a record. */
    boolean begin(UUID id, @Nullable Integer again) {
        String sql = """
                        with changed as (
                            insert into impact_study (id, state, again, changed_at)
                            values (:id, 'RUNNING', :again, :now)
                            on conflict (the_one) do update
                               set id = excluded.id, state = excluded.state,
                                   again = excluded.again, edition = null, digest = null, done = 0, total = 0,
                                   impact = null, changed_at = excluded.changed_at
                             where impact_study.state <> 'RUNNING' or impact_study.changed_at < :cutOff
                            returning id), %s
                        select publish_node_event('impact-study', 'begun') from changed""".formatted(AuditLog.recordedWith("changed"));
        return happened(audit.into(jdbc.sql(sql), AuditAct.IMPACT_COUNTED, subject(again))
                .param("id", id)
                .param("again", again, Types.INTEGER)
                .param("now", Timestamp.from(clock.instant()))
                .param("cutOff", Timestamp.from(clock.instant().minus(CUT_OFF_AFTER))));
    }

    private static AuditSubject subject(@Nullable Integer again) {
        return AuditSubject.catalogue(again == null ? CatalogState.DRAFT.toString() : again.toString());
    }

    /** @return whether to go on: it may have been cancelled */
    boolean isAt(UUID id, DraftVersion seen, int done, int total) {
        return happened(change(id, """
                        set edition = :edition, digest = :digest, done = :done, total = :total, changed_at = :now""")
                .param("edition", seen.edition())
                .param("digest", seen.digest())
                .param("done", done)
                .param("total", total));
    }

    void finish(UUID id, Impact impact) {
        happened(change(id, "set state = 'DONE', impact = cast(:impact as jsonb), changed_at = :now")
                .param("impact", json.writeValueAsString(impact)));
    }

    void end(UUID id, State state) {
        happened(change(id, "set state = :state, changed_at = :now").param("state", state.name()));
    }

    /** Because somebody wants it, which is on record. */
    void cancel(UUID id, @Nullable Integer again) {
        String sql = """
                        with changed as (
                            update impact_study set state = 'CANCELLED', changed_at = :now
                             where id = :id and state = 'RUNNING' returning id), %s
                        select publish_node_event('impact-study', 'changed') from changed""".formatted(AuditLog.recordedWith("changed"));
        happened(audit.into(jdbc.sql(sql), AuditAct.IMPACT_CANCELLED, subject(again))
                .param("id", id)
                .param("now", Timestamp.from(clock.instant())));
    }

    private JdbcClient.StatementSpec change(UUID id, String set) {
        return jdbc.sql("""
                        with changed as (
                            update impact_study %s where id = :id and state = 'RUNNING' returning id)
                        select publish_node_event('impact-study', 'changed') from changed""".formatted(set)).param("id", id).param("now", Timestamp.from(clock.instant()));
    }

    private static boolean happened(JdbcClient.StatementSpec statement) {
        return !statement.query().listOfRows().isEmpty();
    }

    Optional<ImpactStudy> find() {
        return jdbc.sql("select id, state, again, edition, digest, done, total, changed_at, impact from impact_study")
                .query((row, number) -> found(row))
                .optional();
    }

    private ImpactStudy found(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Instant changed = row.getTimestamp("changed_at").toInstant();
        boolean cutOff = state == State.RUNNING && changed.plus(CUT_OFF_AFTER).isBefore(clock.instant());
        String digest = row.getString("digest");
        String impact = row.getString("impact");
        return new ImpactStudy(
                row.getObject("id", UUID.class),
                cutOff ? State.FAILED : state,
                row.getObject("again", Integer.class),
                digest == null ? null : new DraftVersion(row.getInt("edition"), digest),
                row.getInt("done"),
                row.getInt("total"),
                changed,
                impact == null ? null : json.readValue(impact, Impact.class));
    }
}
