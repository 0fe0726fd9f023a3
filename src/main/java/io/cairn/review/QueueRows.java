package io.cairn.review;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads the queue. Mock interviews are not in it: they have their mentor and their hour. */
@Component
class QueueRows {

    private static final String FROM = """
              from submission s
              left join review_lease l on l.account_id = s.account_id and l.submission_id = s.id
                                      and l.expires_at > :now
            """;

    private static final String OPEN_AND_FILTERED = """
             where s.state in ('QUEUED', 'IN_REVIEW') and s.kind <> 'MOCK_INTERVIEW'
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:role as text) is null or s.role_key = :role)
               and (cast(:skill as text) is null or :skill = any (s.skills))
               and case :whose when 'NOBODYS' then l.mentor_id is null
                               when 'MINE' then l.mentor_id = :viewer else true end
            """;

    /**
     * What a mentor has is theirs to see; what is free only if it is for them, while they take work, and not while its
     * learner's account is disabled.
     */
    private static final String FOR_MENTOR = """
               and (l.mentor_id = :viewer or (
                    s.account_id <> :viewer
                    and not exists (select from account d where d.id = s.account_id and d.disabled)
                    and s.not_for is distinct from :viewer and s.withdrawal_asked_at is null
                    and (s.reserved_for is null or s.reserved_for = :viewer or s.reserved_until <= :now)
                    and not coalesce((select p.paused from mentor_profile p where p.account_id = :viewer), false)
                    and (s.skills = '{}' or s.reserved_for = :viewer
                         or s.skills && (select p.skills from mentor_profile p where p.account_id = :viewer))))
            """;

    /** Who looks, and when. */
    record Look(UUID viewer, Instant now) {}

    private final JdbcClient jdbc;

    QueueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a mentor has comes first. */
    QueuePage page(Look look, QueueFilter filter, int offset, int limit) {
        AtomicInteger total = new AtomicInteger();
        String sql = """
                select %s, s.skills, s.place_at, s.due_at <= :now as overdue, count(*) over () as total,
                       l.mentor_id as holder_id, holder.display_name as holder_name, l.expires_at,
                       coalesce(s.reserved_for = :viewer and s.reserved_until > :now, false) as me_first
                """.formatted(Columns.INFO) + from("""
                  join account owner on owner.id = s.account_id
                  left join account holder on holder.id = l.mentor_id
                """) + """
                 order by l.mentor_id is not distinct from :viewer desc,
                          s.due_at <= :now desc, s.place_at, s.id
                 offset :offset limit :limit""";
        List<QueueEntry> entries = with(jdbc.sql(sql), look, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    total.setPlain(row.getInt("total"));
                    return entry(row);
                })
                .list();
        return new QueuePage(entries, total.getPlain(), look.now());
    }

    int count(Look look, QueueFilter filter) {
        return with(jdbc.sql("select count(*) " + from("")), look, filter)
                .query(Integer.class)
                .single();
    }

    private static String from(String more) {
        return FROM + more + OPEN_AND_FILTERED + FOR_MENTOR;
    }

    private static StatementSpec with(StatementSpec statement, Look look, QueueFilter filter) {
        ReviewKind kind = filter.kind();
        Slug role = filter.role();
        Slug skill = filter.skill();
        return statement
                .param("viewer", look.viewer())
                .param("now", Timestamp.from(look.now()))
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("role", role == null ? null : roleKey(role), Types.VARCHAR)
                .param("skill", skill == null ? null : skill.value(), Types.VARCHAR)
                .param("whose", filter.whose().name());
    }

    private static String roleKey(Slug role) {
        return CatalogKey.of(CatalogKey.Kind.ROLE, role).toString();
    }

    private static QueueEntry entry(ResultSet row) throws SQLException {
        return new QueueEntry(
                Columns.info(row),
                Columns.texts(row, "skills").stream().map(Slug::new).collect(Collectors.toSet()),
                Columns.required(row, "place_at"),
                row.getBoolean("overdue"),
                lease(row),
                row.getBoolean("me_first"));
    }

    private static @Nullable Lease lease(ResultSet row) throws SQLException {
        Person holder = Columns.person(row, "holder");
        return holder == null ? null : new Lease(holder, Columns.required(row, "expires_at"));
    }
}
