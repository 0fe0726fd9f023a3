package io.cairn.account;

import io.cairn.account.SignInThrottle.Try;
import io.cairn.shared.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Browsers that stay signed in. Each has a series, and a token that changes with every use; only hashes are stored. A
 * token used again after it was replaced was copied: then all of that person's logins end.
 */
@Component
class PersistentLogins {

    static final Duration VALIDITY = Duration.ofDays(30);

    /** Two tabs that a browser opens at its start send the same token; the slower one is no thief. */
    static final Duration GRACE = Duration.ofMinutes(1);

    record Cookie(String series, String token) {}

    sealed interface Answer {
        /** @param token the one that goes into the cookie now; empty if another tab has just received it */
        record Welcome(UUID account, Optional<String> token) implements Answer {}

        record Unknown() implements Answer {}

        record Stolen() implements Answer {}
    }

    private record Row(UUID accountId, String tokenHash, String previousHash, Timestamp usedAt) {}

    private final JdbcClient jdbc;
    private final SignInThrottle throttle;
    private final Clock clock;

    PersistentLogins(JdbcClient jdbc, SignInThrottle throttle, Clock clock) {
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** For whoever has just given the right password; the same statement forgives the tries before and notes when. */
    @Transactional
    public Cookie begin(UUID account, Try right) {
        Cookie cookie = new Cookie(Secrets.random(), Secrets.random());
        throttle.forgiving(right, """
                        , expired as (delete from persistent_logins where used_at < :expired),
                        entered as (update account set last_sign_in_at = :now where id = :account)
                        insert into persistent_logins (series_hash, account_id, token_hash, previous_hash, used_at)
                        select :series, id, :token, :token, :now from account where id = :account and not disabled""")
                .param("expired", Timestamp.from(clock.instant().minus(VALIDITY)))
                .param("series", Secrets.digest(cookie.series()))
                .param("account", account)
                .param("token", Secrets.digest(cookie.token()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return cookie;
    }

    @Transactional
    public Answer use(Cookie cookie) {
        Instant now = clock.instant();
        // Locked, so that of two tabs at once one rotates the token and the other sees that.
        Optional<Row> found = jdbc.sql("""
                        select account_id, token_hash, previous_hash, used_at from persistent_logins
                        where series_hash = :series and used_at >= :oldest for update
                        """)
                .param("series", Secrets.digest(cookie.series()))
                .param("oldest", Timestamp.from(now.minus(VALIDITY)))
                .query(Row.class)
                .optional();
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        Row row = found.get();
        String presented = Secrets.digest(cookie.token());
        if (Secrets.same(presented, row.tokenHash())) {
            return new Answer.Welcome(row.accountId(), Optional.of(rotate(cookie, presented, now)));
        }
        if (Secrets.same(presented, row.previousHash())
                && row.usedAt().toInstant().plus(GRACE).isAfter(now)) {
            return new Answer.Welcome(row.accountId(), Optional.empty());
        }
        endAllOf(row.accountId());
        return new Answer.Stolen();
    }

    private String rotate(Cookie cookie, String previousHash, Instant now) {
        String next = Secrets.random();
        jdbc.sql("""
                        update persistent_logins set token_hash = :next, previous_hash = :previous, used_at = :now
                        where series_hash = :series
                        """)
                .param("next", Secrets.digest(next))
                .param("previous", previousHash)
                .param("now", Timestamp.from(now))
                .param("series", Secrets.digest(cookie.series()))
                .update();
        return next;
    }

    @Transactional
    public void end(String series) {
        jdbc.sql("delete from persistent_logins where series_hash = :series")
                .param("series", Secrets.digest(series))
                .update();
    }

    @Transactional
    public void endAllOf(UUID account) {
        jdbc.sql("delete from persistent_logins where account_id = :account")
                .param("account", account)
                .update();
    }
}
