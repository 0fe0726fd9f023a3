package io.cairn.account;

import io.cairn.account.SignInThrottle.Try;
import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the links with which people set a new password: one for each account, only its digest, and not for long. */
@Component
class ResetLinks {

    /** Somebody has to hand it over. */
    static final Duration BY_ADMIN = Duration.ofHours(24);

    static final Duration BY_MAIL = Duration.ofHours(1);

    private static final String MADE = """
            made as (
                insert into reset_link as l (account_id, token_hash, made_at, expires_at)
                select id, :hash, :now, :until from account where %s and not disabled
                on conflict (account_id) do update
                   set token_hash = excluded.token_hash, made_at = excluded.made_at, expires_at = excluded.expires_at
                 where %s
                returning account_id)""";

    private static final String WHOSE = " select a.* from made join account a on a.id = made.account_id";

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final SignInThrottle throttle;
    private final Clock clock;

    ResetLinks(JdbcClient jdbc, AuditLog audit, SignInThrottle throttle, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.throttle = throttle;
        this.clock = clock;
    }

    ResetLink makeByAdmin(UUID account, String reason) {
        String sql = "with " + MADE.formatted("id = :account", "true") + ", " + AuditLog.recordedWith("made") + WHOSE;
        StatementSpec statement = audit.into(
                jdbc.sql(sql),
                AuditAct.RESET_LINK_MADE,
                AuditSubject.account(account),
                AuditDetail.of("reason", reason));
        return making(statement.param("account", account), BY_ADMIN)
                .orElseThrow(() -> new NotFoundException("account"));
    }

    /**
     * Empty if there is no such account, or it is disabled, or an admin has just handed over a link: anybody can wish for
     * this one, and it must not take that away.
     */
    Optional<ResetLink> makeFor(EmailAddress email) {
        String sql = "with " + MADE.formatted("email_key = :key", "l.expires_at <= :until") + WHOSE;
        return making(jdbc.sql(sql).param("key", EmailAddress.comparable(email.value())), BY_MAIL);
    }

    private Optional<ResetLink> making(StatementSpec statement, Duration validFor) {
        String secret = Secrets.random();
        return statement
                .param("hash", Secrets.digest(secret))
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(clock.instant().plus(validFor)))
                .query((row, number) -> new ResetLink(addressee(row), secret, validFor))
                .optional();
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        String tag = row.getString("locale");
        return new Addressee(
                row.getString("display_name"),
                row.getString("email"),
                tag == null ? Locale.ENGLISH : Locale.forLanguageTag(tag),
                AccountRows.zones(row).zone());
    }

    /** Whose link it is, as long as it works. */
    Optional<AccountInfo> find(String secret) {
        return withSecret(jdbc.sql("""
                        select %s from reset_link l join account a on a.id = l.account_id
                         where l.token_hash = :hash and l.expires_at > :now and not a.disabled""".formatted(AccountRows.columns("a"))), secret)
                .query((row, number) -> AccountRows.required(row))
                .optional();
    }

    /**
     * Sets the password and ends the link, all sessions and remembered browsers, and the waiting after wrong passwords. Of
     * two at once, one finds the link used.
     *
     * @return whose it is; empty if the link does not work any more
     */
    Optional<AccountInfo> use(String secret, AccountInfo owner, String newHash) {
        return withSecret(jdbc.sql("""
                        with used as (
                            delete from reset_link where token_hash = :hash and expires_at > :now returning account_id),
                        changed as (
                            update account
                               set password_hash = :password, session_stamp = session_stamp + 1, version = version + 1
                             where id in (select account_id from used) and not disabled
                            returning id),
                        logins as (delete from persistent_logins where account_id in (select id from changed)),
                        forgotten as (
                            delete from sign_in_attempt where subject = :subject and exists (select from changed)),
                        recorded_act as (
                            insert into audit_entry (at, actor_id, act, subject_kind, subject_id, details)
                            select :now, id, 'PASSWORD_RESET', 'account', id::text, '[]' from changed)
                        select %s from changed join account a on a.id = changed.id""".formatted(AccountRows.columns("a"))), secret)
                .param("password", newHash)
                .param("subject", SignInThrottle.signInsTo(owner.email()).key())
                .query((row, number) -> AccountRows.required(row))
                .optional();
    }

    private StatementSpec withSecret(StatementSpec statement, String secret) {
        return statement.param("hash", Secrets.digest(secret)).param("now", Timestamp.from(clock.instant()));
    }

    /** Whether somebody may ask for a mail now; who asks often for one address, or from one, has to wait. */
    Optional<Duration> countWish(EmailAddress email, String clientAddress) {
        return throttle.countingBoth(Try.reset(email.value(), clientAddress), """
                        select exists (select from counted) as counted,
                               greatest(t.blocked_until, c.blocked_until) as blocked_until
                          from (select) one
                          left join sign_in_attempt t on t.subject = :subject
                          left join sign_in_attempt c on c.subject = :client""")
                .query((row, number) -> throttle.waiting(row))
                .single();
    }
}
