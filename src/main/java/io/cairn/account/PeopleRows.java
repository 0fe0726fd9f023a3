package io.cairn.account;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds people, and keeps what they may do; who said so goes on record. */
@Component
class PeopleRows {

    /** Opening somebody's page again within this time is the same look. */
    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    /**
     * Those who can be admins, locked, so that two who want to take that from one another come one after the other. Their
     * accounts are locked as well: the second of two sees whom the first has disabled.
     */
    static final String ADMINS = """
            select a.id from account_authority t join account a on a.id = t.account_id
             where t.authority = 'ADMIN' and not a.disabled
             order by a.id for no key update""";

    private static final String MATCHING = """
              from account a
             where (:search = '' or a.display_name ilike :pattern or a.email ilike :pattern)
               and (cast(:authority as text) is null
                    or exists (select from account_authority t where t.account_id = a.id and t.authority = :authority))
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final AuditLog audit;

    PeopleRows(JdbcClient jdbc, JsonMapper json, AuditLog audit) {
        this.jdbc = jdbc;
        this.json = json;
        this.audit = audit;
    }

    List<PersonEntry> page(String search, @Nullable Authority authority, int offset, int limit) {
        return matching("""
                select a.id, a.display_name, a.email, a.disabled,
                       (select array_agg(t.authority) from account_authority t where t.account_id = a.id) as authorities,
                       (select jsonb_agg(jsonb_build_object('at', c.at, 'authority', c.authority, 'granted', c.granted,
                                   'admin', c.admin) order by c.at desc)
                          from (select distinct on (n.authority) n.at, n.authority, n.granted,
                                       by.display_name as admin
                                  from (select e.id, e.at, e.actor_id, e.act = 'AUTHORITY_GRANTED' as granted,
                                               coalesce(e.details -> 0 ->> 'after', e.details -> 0 ->> 'before') as authority
                                          from audit_entry e
                                         where e.subject_kind = 'account' and e.subject_id = a.id::text
                                           and e.act in ('AUTHORITY_GRANTED', 'AUTHORITY_REVOKED')) n
                                  left join account by on by.id = n.actor_id
                                 order by n.authority, n.id desc) c) as changes
                """ + MATCHING + """
                 order by lower(a.display_name), a.id
                 offset :offset limit :limit""", search, authority)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> entry(row))
                .list();
    }

    int count(String search, @Nullable Authority authority) {
        return matching("select count(*) " + MATCHING, search, authority)
                .query(Integer.class)
                .single();
    }

    /** Somebody, for an admin who looks; that goes on record, but not at each reload of the page. */
    Optional<PersonDetails> look(UUID account, UUID admin, Instant now) {
        String sql = """
                with looked as (
                    select a.id from account a
                     where a.id = :account
                       and not exists (select from audit_entry e
                                        where e.subject_kind = :auditKind and e.subject_id = :auditSubject
                                          and e.act = :auditAct and e.actor_id = :admin and e.at > :recently)), %s
                select %s, a.disabled, a.created_at, a.last_sign_in_at, l.expires_at,
                       (select count(*) from persistent_logins p
                         where p.account_id = a.id and p.used_at >= :oldest) as remembered
                  from account a left join reset_link l on l.account_id = a.id and l.expires_at > :now
                 where a.id = :account""".formatted(AuditLog.recordedWith("looked"), AccountRows.columns("a"));
        return audit.into(jdbc.sql(sql), AuditAct.PERSON_VIEWED, AuditSubject.account(account))
                .param("account", account)
                .param("admin", admin)
                .param("now", Timestamp.from(now))
                .param("recently", Timestamp.from(now.minus(ONE_LOOK)))
                .param("oldest", Timestamp.from(now.minus(PersistentLogins.VALIDITY)))
                .query((row, number) -> details(row))
                .optional();
    }

    private static PersonDetails details(ResultSet row) throws SQLException {
        return new PersonDetails(
                AccountRows.required(row),
                row.getBoolean("disabled"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("last_sign_in_at")),
                row.getInt("remembered"),
                instant(row.getTimestamp("expires_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private JdbcClient.StatementSpec matching(String sql, String search, @Nullable Authority authority) {
        return jdbc.sql(sql)
                .param("search", search)
                .param("pattern", "%" + search.replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("authority", authority == null ? null : authority.name(), Types.VARCHAR);
    }

    private PersonEntry entry(ResultSet row) throws SQLException {
        java.sql.Array granted = row.getArray("authorities");
        Set<Authority> authorities = granted == null
                ? Set.of()
                : Stream.of((String[]) granted.getArray())
                        .map(Authority::valueOf)
                        .collect(Collectors.toSet());
        String changes = row.getString("changes");
        return new PersonEntry(
                row.getObject("id", UUID.class),
                row.getString("display_name"),
                row.getString("email"),
                authorities,
                row.getBoolean("disabled"),
                changes == null ? List.of() : List.of(json.readValue(changes, PersonEntry.Change[].class)));
    }

    /** @return whether they may do more than before; empty if there is no such account */
    Optional<Boolean> grant(UUID account, Authority authority, String reason) {
        String sql = """
                with granted as (
                    insert into account_authority (account_id, authority)
                    select id, :authority from account where id = :account
                    on conflict do nothing returning account_id), %s
                select exists (select from granted) from account where id = :account""".formatted(AuditLog.recordedWith("granted"));
        AuditDetail change = AuditDetail.of("authority", authority);
        return audit.into(jdbc.sql(sql), AuditAct.AUTHORITY_GRANTED, AuditSubject.account(account), why(change, reason))
                .param("account", account)
                .param("authority", authority.name())
                .query(Boolean.class)
                .optional();
    }

    /**
     * Two admins at the same time come one after the other, by the lock on the admins' rows.
     *
     * @return whether they may do less than before; empty if there is no such account
     * @throws LastAdminException if nobody else who can sign in is an admin
     */
    Optional<Boolean> revoke(UUID account, Authority authority, String reason) {
        String sql = """
                with admins as (%s),
                taken as (
                    delete from account_authority
                     where account_id = :account and authority = :authority
                       and (:authority <> 'ADMIN' or (select count(*) from admins where id <> :account) > 0)
                    returning account_id), %s
                select exists (select from account_authority t
                                where t.account_id = a.id and t.authority = :authority) as had,
                       exists (select from taken) as taken
                  from account a where a.id = :account""".formatted(ADMINS, AuditLog.recordedWith("taken"));
        AuditDetail change = new AuditDetail("authority", authority.name(), null);
        Optional<Revoked> revoked = audit.into(
                        jdbc.sql(sql), AuditAct.AUTHORITY_REVOKED, AuditSubject.account(account), why(change, reason))
                .param("account", account)
                .param("authority", authority.name())
                .query(Revoked.class)
                .optional();
        revoked.filter(one -> authority == Authority.ADMIN && one.had() && !one.taken())
                .ifPresent(one -> {
                    throw new LastAdminException();
                });
        return revoked.map(Revoked::taken);
    }

    /** The change comes first: lists of people read it there. */
    private static AuditDetail[] why(AuditDetail change, String reason) {
        return reason.isEmpty()
                ? new AuditDetail[] {change}
                : new AuditDetail[] {change, AuditDetail.of("reason", reason)};
    }

    /** @param had before, as all parts of a statement see what was there when it began */
    record Revoked(boolean had, boolean taken) {}
}
