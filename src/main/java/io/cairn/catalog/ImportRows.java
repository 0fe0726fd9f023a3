package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogImport.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps imports. Each verb is one statement, which tells the admin's tabs of it as well. */
@Component
class ImportRows {

    /** Much longer than any import takes: what is under way for so long was cut off by a restart. */
    private static final Duration CUT_OFF_AFTER = Duration.ofMinutes(10);

    private static final TypeReference<List<CatalogProblem>> PROBLEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditLog audit;
    private final Clock clock;

    ImportRows(JdbcClient jdbc, JsonMapper json, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    /** In the place of what the admin imported before. */
    void begin(UUID account, UUID id, String fileName) {
        jdbc.sql("""
                        insert into catalog_import (account_id, id, file_name, state, changed_at)
                        values (:account, :id, :name, 'READING', :now)
                        on conflict (account_id) do update
                           set id = excluded.id, file_name = excluded.file_name, state = excluded.state,
                               problems = '[]', content = null, phase = null, changed_at = excluded.changed_at
                        """)
                .param("account", account)
                .param("id", id)
                .param("name", fileName)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void refuse(UUID account, UUID id, List<CatalogProblem> problems) {
        change(account, id, State.READING, State.REFUSED, problems, null);
    }

    void ready(UUID account, UUID id, CatalogContent content) {
        change(account, id, State.READING, State.READY, List.of(), CatalogJson.write(content));
    }

    /** @return whether it was in the state before, so that only one of two changes it */
    boolean move(UUID account, UUID id, State from, State to) {
        return change(account, id, from, to, List.of(), null);
    }

    private boolean change(
            UUID account, UUID id, State from, State to, List<CatalogProblem> problems, @Nullable String content) {
        return jdbc.sql("""
                        with changed as (
                            update catalog_import
                               set state = :to, problems = cast(:problems as jsonb), phase = null, changed_at = :now,
                                   content = case when :to in ('READY', 'KEEPING')
                                             then coalesce(cast(:content as jsonb), content) end
                             where account_id = :account and id = :id and state = :from
                            returning account_id)
                        select publish_node_event(:topic, :to) from changed
                        """)
                        .param("account", account)
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("problems", json.writeValueAsString(problems))
                        .param("content", content)
                        .param("topic", CatalogImport.topic(account))
                        .param("now", Timestamp.from(clock.instant()))
                        .query()
                        .listOfRows()
                        .size()
                == 1;
    }

    /** How far one is that is under way. */
    void isAt(UUID account, UUID id, CatalogImport.Progress progress) {
        jdbc.sql("""
                        with changed as (
                            update catalog_import
                               set phase = :phase, done = :done, total = :total, changed_at = :now
                             where account_id = :account and id = :id and state in ('READING', 'KEEPING')
                            returning account_id)
                        select publish_node_event(:topic, :phase) from changed
                        """)
                .param("account", account)
                .param("id", id)
                .param("phase", progress.phase().name())
                .param("done", progress.done())
                .param("total", progress.total())
                .param("topic", CatalogImport.topic(account))
                .param("now", Timestamp.from(clock.instant()))
                .query()
                .listOfRows();
    }

    void drop(UUID account) {
        String sql = """
                with dropped as (delete from catalog_import where account_id = :account returning id), %s
                select count(*) from dropped""".formatted(AuditLog.recordedWith("dropped"));
        audit.into(jdbc.sql(sql), AuditAct.IMPORT_DROPPED, AuditSubject.catalogue(CatalogState.IMPORT.toString()))
                .param("account", account)
                .query(Long.class)
                .single();
    }

    Optional<CatalogImport> find(UUID account) {
        return jdbc.sql("""
                        select id, file_name, state, problems, phase, done, total, changed_at
                          from catalog_import where account_id = ?""").param(account).query((row, number) -> found(row)).optional();
    }

    private CatalogImport found(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        Instant changed = row.getTimestamp("changed_at").toInstant();
        boolean cutOff = state.isUnderWay() && changed.plus(CUT_OFF_AFTER).isBefore(clock.instant());
        String phase = row.getString("phase");
        return new CatalogImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                cutOff ? State.FAILED : state,
                json.readValue(row.getString("problems"), PROBLEMS),
                phase == null || cutOff
                        ? null
                        : new CatalogImport.Progress(
                                CatalogImport.Phase.valueOf(phase), row.getInt("done"), row.getInt("total")));
    }

    /** What can be looked at and kept; empty while there is nothing of the kind. */
    Optional<CatalogContent> content(UUID account) {
        return jdbc.sql("select content from catalog_import where account_id = ? and content is not null")
                .param(account)
                .query(String.class)
                .optional()
                .map(CatalogJson::read);
    }
}
