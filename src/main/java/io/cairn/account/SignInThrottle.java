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
     * Counts a try of a subject unless it has to wait; after the free ones the next has to wait 1 s, then twice as long
     * each time, up to {@link #LONGEST_WAIT}. Answers with a row if it was counted. Placeholders: the parameter with the
     * subject's name, and when to count at all.
     */
    private static final String COUNT = """
            insert into sign_in_attempt as a (subject, tries, last_at, blocked_until)
            select cast(:%1$s as text), 1, :now, cast(:unblocked as timestamptz) where %2$s
            on conflict (subject) do update
               set (tries, last_at, blocked_until) = (
                       select n, :now,
                              case when n < :%1$sFree then cast(:unblocked as timestamptz)
                                   else :now + least(power(2, least(n - :%1$sFree, 10)), :longest) * interval '1 second' end
                         from (select case when a.last_at < :forgotten then 1 else a.tries + 1 end as n) t)
             where a.blocked_until <= :now
            returning subject""";

    private static final String COUNT_ONE = "with counted as (" + COUNT.formatted("subject", "true") + ") ";

    /** A client who has to wait does not make the owners of accounts wait. */
    private static final String COUNT_BOTH = """
            with tried as (%s),
                 counted as (%s)
            """.formatted(
                    COUNT.formatted(
                            "subject",
                            "not exists (select from sign_in_attempt where subject = :client and blocked_until > :now)"),
                    COUNT.formatted("client", "exists (select from tried)"));

    /** What {@link #waiting} reads: whether the try was counted, and until when it would have to wait otherwise. */
    static final String OUTCOME = "exists (select from counted) as counted, t.blocked_until";

    /**
     * Whose tries are counted.
     *
     * @param key stored name; hashed, because people also type passwords into the email field
     * @param free how many tries nobody has to wait after, at least 2
     */
    record Subject(String key, int free) {}

    /** Somebody tries to sign in to an account from somewhere. */
    record Try(Subject account, Subject client) {

        static Try signIn(String email, String clientAddress) {
            return new Try(signInsTo(email), signInsFrom(clientAddress));
        }

        /** Somebody asks for a link to a new password; each is a mail to its owner. */
        static Try reset(String email, String clientAddress) {
            return new Try(
                    new Subject("reset:" + Secrets.digest(EmailAddress.comparable(email)), 3),
                    new Subject("resets:" + Secrets.digest(network(clientAddress)), 20));
        }
    }

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
        return with(jdbc.sql(COUNT_ONE + select), "subject", subject);
    }

    /** A query that counts a try of both along the way; if one has to wait, the other is not counted either. */
    StatementSpec countingBoth(Try tried, String select) {
        return with(with(jdbc.sql(COUNT_BOTH + select), "subject", tried.account()), "client", tried.client());
    }

    private StatementSpec with(StatementSpec statement, String parameter, Subject subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return statement
                .param(parameter, subject.key())
                .param(parameter + "Free", subject.free())
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

    /**
     * Forgets all tries of somebody who has shown to be the right one, takes back the last one of the client (it was no
     * wrong one, but the others were), and forgets those of anybody long gone.
     */
    @Transactional
    public void forgive(Try right) {
        forgiving(right, "select 1").query(Integer.class).single();
    }

    /** A statement that does so along the way; it goes on with the rest. */
    StatementSpec forgiving(Try right, String rest) {
        return jdbc.sql("""
                        with forgotten as (
                            delete from sign_in_attempt
                             where subject = :subject or (last_at < :longAgo and subject <> :client)),
                        taken_back as (
                            update sign_in_attempt set tries = greatest(tries - 1, 0), blocked_until = :unblocked
                             where subject = :client)
                        """ + rest)
                .param("subject", right.account().key())
                .param("client", right.client().key())
                .param("unblocked", UNBLOCKED)
                .param("longAgo", Timestamp.from(clock.instant().minus(MEMORY)));
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
