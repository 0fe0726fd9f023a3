package io.cairn.account;

import io.cairn.shared.Secrets;
import java.net.InetAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes repeated tries wait. Tries are counted per subject (an account's address, whether or not such an account
 * exists; a client address) in PostgreSQL, so the count holds over nodes and restarts. A try is counted before the
 * password is looked at and taken back when it was right: a hundred tries sent at once are a hundred tries.
 */
@Component
class SignInThrottle {

    /** Long gone, so that tries in the same instant do not block one another. */
    private static final Timestamp UNBLOCKED = Timestamp.from(Instant.EPOCH);

    /** Tries are forgotten after this much quiet. */
    static final Duration MEMORY = Duration.ofHours(1);

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** For a try that came while another one was being counted. */
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    /**
     * Counts a try of {@code :subject} unless it has to wait; after the free ones the next has to wait 1 s, then twice as
     * long each time, up to {@link #LONGEST_WAIT}. Answers with a row if it was counted.
     */
    private static final String COUNT = """
            insert into sign_in_attempt as a (subject, tries, last_at, blocked_until)
            values (:subject, 1, :now, :unblocked)
            on conflict (subject) do update
               set (tries, last_at, blocked_until) = (
                       select n, :now,
                              case when n < :free then :unblocked
                                   else :now + least(power(2, least(n - :free, 10)), :longest) * interval '1 second' end
                         from (select case when a.last_at < :forgotten then 1 else a.tries + 1 end as n) t)
             where a.blocked_until <= :now
            returning subject""";

    /** What {@link #waiting} reads: whether the try was counted, and until when it would have to wait otherwise. */
    static final String OUTCOME = "exists (select from counted) as counted, t.blocked_until";

    /**
     * Whose tries are counted.
     *
     * @param key stored name; hashed, because people also type passwords into the email field
     * @param free how many tries nobody has to wait after, at least 2
     */
    record Subject(String key, int free) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static Subject signInsTo(String email) {
        return new Subject("account:" + Secrets.digest(EmailAddress.comparable(email)), 5);
    }

    /** More are free than for one account: a class shares one address. */
    static Subject signInsFrom(String clientAddress) {
        return new Subject("address:" + Secrets.digest(network(clientAddress)), 20);
    }

    static Subject signUpsFrom(String clientAddress) {
        return new Subject("sign-up:" + Secrets.digest(network(clientAddress)), 20);
    }

    static Subject passwordChecksOf(UUID account) {
        return new Subject("password:" + account, 5);
    }

    /** Counts a try, or says how long to wait; a try that has to wait is not counted, so asking again costs nothing. */
    @Transactional
    public Optional<Duration> count(Subject subject) {
        return counting(
                        subject,
                        "select " + OUTCOME + " from (select) one left join sign_in_attempt t on t.subject = :subject")
                .query((row, number) -> waiting(row))
                .single();
    }

    /** A query that counts a try along the way. */
    StatementSpec counting(Subject subject, String select) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("with counted as (" + COUNT + ") " + select)
                .param("subject", subject.key())
                .param("free", subject.free())
                .param("longest", LONGEST_WAIT.toSeconds())
                .param("now", now)
                .param("unblocked", UNBLOCKED)
                .param("forgotten", now.minus(MEMORY));
    }

    /** How long the row's try has to wait; empty if it was counted. Somebody else's try may have come in between. */
    Optional<Duration> waiting(ResultSet row) throws SQLException {
        if (row.getBoolean("counted")) {
            return Optional.empty();
        }
        @Nullable Timestamp until = row.getTimestamp("blocked_until");
        Duration left = until == null ? Duration.ZERO : Duration.between(clock.instant(), until.toInstant());
        return Optional.of(left.isPositive() ? left : SHORTEST_WAIT);
    }

    /** Takes the last try back: it was not a wrong one. */
    @Transactional
    public void takeBack(Subject subject) {
        jdbc.sql("""
                        update sign_in_attempt set tries = greatest(tries - 1, 0), blocked_until = :unblocked
                        where subject = :subject
                        """)
                .param("unblocked", UNBLOCKED)
                .param("subject", subject.key())
                .update();
    }

    /** Forgets all tries of somebody who has shown to be the right one, and those of anybody long gone. */
    @Transactional
    public void forget(Subject subject) {
        jdbc.sql("delete from sign_in_attempt where subject = :subject or last_at < :longAgo")
                .param("subject", subject.key())
                .param("longAgo", Timestamp.from(clock.instant().minus(MEMORY)))
                .update();
    }

    /** An IPv6 client owns its whole /64, so that is what is counted. */
    static String network(String clientAddress) {
        if (clientAddress.indexOf(':') < 0) {
            return clientAddress;
        }
        try {
            byte[] address = InetAddress.ofLiteral(clientAddress).getAddress();
            return HexFormat.of().formatHex(address, 0, Math.min(address.length, 8));
        } catch (IllegalArgumentException e) {
            return clientAddress;
        }
    }
}
