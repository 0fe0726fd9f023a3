package io.cairn.audit;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts acts on record, in the transaction that does them: what was rolled back was not done and is not on record. It asks
 * for no permission: whoever calls it has. Entries are never changed nor removed again; the database refuses.
 *
 * <p>Where a statement of its own would be one too many, the act's statement writes the entry along the way:
 *
 * <pre>{@code
 * audit.into(jdbc.sql("with changed as (update ... returning id), %s select count(*) from changed"
 *         .formatted(AuditLog.recordedWith("changed"))), act, subject, details)
 * }</pre>
 */
@Component
public class AuditLog {

    private static final String COLUMNS = "(at, actor_id, act, subject_kind, subject_id, details)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAct act, AuditSubject subject, AuditDetail... details) {
        record(act, subject, List.of(details));
    }

    /** One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditAct act, AuditSubject subject, List<AuditDetail> details) {
        recordAll(List.of(new AuditRecord(act, subject, details)));
    }

    /** One statement for all of them; none for none. Their actor is whoever is signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditRecord> records) {
        recordAll(actor(), records);
    }

    /**
     * For work in the background, where nobody is signed in.
     *
     * @param actor account of whoever asked for it; {@code null}: the portal itself
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(@Nullable UUID actor, List<AuditRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into audit_entry %s
                        select :at, :actor, act, kind, id, details
                          from jsonb_to_recordset(cast(:records as jsonb))
                               as r (act text, kind text, id text, details jsonb)""".formatted(COLUMNS))
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor, Types.OTHER)
                .param(
                        "records",
                        json.writeValueAsString(
                                records.stream().map(AuditLog::row).toList()))
                .update();
    }

    private static Map<String, Object> row(AuditRecord one) {
        return Map.of(
                "act", one.act().name(),
                "kind", one.subject().kind(),
                "id", one.subject().id(),
                "details", one.details());
    }

    /**
     * Part of a statement, to stand among its {@code with} queries: one entry if the query of this name has any row. Its
     * parameters are bound by {@link #into}.
     */
    public static String recordedWith(String query) {
        return recorded(":auditSubject", "where exists (select from %s)".formatted(query));
    }

    /** Like {@link #recordedWith}, with one entry for each row; only the statement knows what it is about. */
    public static String recordedAbout(String query, String idColumn) {
        return recorded("cast(%s as text)".formatted(idColumn), "from " + query);
    }

    private static String recorded(String subject, String when) {
        return """
                recorded_act as (
                    insert into audit_entry %s
                    select :auditAt, cast(:auditActor as uuid), :auditAct, :auditKind, %s, cast(:auditDetails as jsonb)
                     %s)""".formatted(COLUMNS, subject, when);
    }

    /** Binds the parameters of {@link #recordedWith}; the actor is whoever is signed in. */
    public StatementSpec into(StatementSpec statement, AuditAct act, AuditSubject subject, AuditDetail... details) {
        return statement
                .param("auditAt", Timestamp.from(clock.instant()))
                .param("auditActor", actor(), Types.OTHER)
                .param("auditAct", act.name())
                .param("auditKind", subject.kind())
                .param("auditSubject", subject.id())
                .param("auditDetails", json.writeValueAsString(details));
    }

    /** The name of who is signed in is their account's id; anything else is nobody. */
    private static @Nullable UUID actor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        try {
            return who == null || !who.isAuthenticated() ? null : UUID.fromString(who.getName());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
