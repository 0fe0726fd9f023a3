package io.cairn.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is on record. */
@Component
class AuditRows {

    /** People who go by what was typed. */
    private static final String PEOPLE = """
            (select a.id from account a
              where a.display_name ilike :%1$s or a.email ilike :%1$s or a.id::text = :%2$s)""";

    private static final String MATCHING =
            """
              from audit_entry e
             where (:actor = '' or e.actor_id in %s)
               and (cast(:act as text) is null or e.act = :act)
               and case when :subject = '' then true
                        when :exact then e.subject_kind = :kind and e.subject_id = :subjectId
                        else e.subject_id ilike :subjectPart or e.subject_kind = :subject
                             or e.subject_kind = 'account' and e.subject_id in (select p.id::text from %s p) end
               and (cast(:from as timestamptz) is null or e.at >= :from)
               and (cast(:before as timestamptz) is null or e.at < :before)
            """.formatted(PEOPLE.formatted("actorPart", "actor"), PEOPLE.formatted("subjectPart", "subject"));

    private static final String SHOWN = """
            select e.id, e.at, e.actor_id, actor.display_name as actor_name, e.act, e.subject_kind, e.subject_id,
                   subject.display_name as subject_name, e.details
            """;

    private static final String NAMES = """
              left join account actor on actor.id = e.actor_id
              left join account subject on e.subject_kind = 'account' and subject.id::text = e.subject_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    AuditPage page(AuditFilter filter, int offset, int limit) {
        AtomicInteger total = new AtomicInteger();
        List<AuditEntry> entries = new ArrayList<>();
        String sql = "select t.total, x.* from (select count(*) as total from (select 1 " + MATCHING
                + " limit :most) c) t left join lateral (" + SHOWN + " from (select e.* " + MATCHING
                + " order by e.id desc offset :offset limit :limit) e " + NAMES + ") x on true order by x.id desc";
        with(jdbc.sql(sql), filter)
                .param("most", AuditTrail.MOST_COUNTED)
                .param("offset", Math.min(offset, AuditTrail.MOST_COUNTED))
                .param("limit", limit)
                .query(row -> {
                    total.setPlain(row.getInt("total"));
                    if (row.getObject("id") != null) {
                        entries.add(entry(row));
                    }
                });
        return new AuditPage(entries, total.getPlain());
    }

    /** Entries older than the one with this id, the newest first. */
    List<AuditEntry> before(AuditFilter filter, long id, int limit) {
        String sql = SHOWN + " from (select e.* " + MATCHING + " and e.id < :id order by e.id desc limit :limit) e "
                + NAMES + " order by e.id desc";
        return with(jdbc.sql(sql), filter)
                .param("id", id)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Id of the newest entry; 0 if there is none. */
    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    private static StatementSpec with(StatementSpec statement, AuditFilter filter) {
        AuditAct act = filter.act();
        AuditSubject subject = AuditSubject.of(filter.subject());
        return statement
                .param("actor", filter.actor())
                .param("actorPart", part(filter.actor()))
                .param("act", act == null ? null : act.name(), Types.VARCHAR)
                .param("subject", filter.subject())
                .param("subjectPart", part(filter.subject()))
                .param("exact", filter.subject().indexOf('/') > 0)
                .param("kind", subject.kind())
                .param("subjectId", subject.id())
                .param("from", time(filter.from()), Types.TIMESTAMP)
                .param("before", time(filter.before()), Types.TIMESTAMP);
    }

    private static @Nullable Timestamp time(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static String part(String words) {
        return "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                AuditAct.valueOf(row.getString("act")),
                new AuditSubject(row.getString("subject_kind"), row.getString("subject_id")),
                row.getString("subject_name"),
                List.of(json.readValue(row.getString("details"), AuditDetail[].class)));
    }
}
