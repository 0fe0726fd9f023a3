package io.cairn.account;

import io.cairn.shared.Secrets;
import java.net.InetAddress;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /**
     * Whose tries are counted.
     *
     * @param key stored name; hashed, because people also type passwords into the email field
     * @param free how many tries nobody has to wait after
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
        Instant now = clock.instant();
        Optional<Integer> tries = jdbc.sql("""
                        insert into sign_in_attempt as a (subject, tries, last_at, blocked_until)
                        values (:subject, 1, :now, :unblocked)
                        on conflict (subject) do update
                        set tries = case when a.last_at < :forgotten then 1 else a.tries + 1 end, last_at = :now
                        where a.blocked_until <= :now
                        returning tries
                        """)
                .param("subject", subject.key())
                .param("now", Timestamp.from(now))
                .param("unblocked", UNBLOCKED)
                .param("forgotten", Timestamp.from(now.minus(MEMORY)))
                .query(Integer.class)
                .optional();
        if (tries.isEmpty()) {
            return Optional.of(remaining(subject, now));
        }
        Duration wait = waitAfter(tries.get(), subject.free());
        if (wait.isPositive()) {
            jdbc.sql("update sign_in_attempt set blocked_until = :until where subject = :subject")
                    .param("until", Timestamp.from(now.plus(wait)))
                    .param("subject", subject.key())
                    .update();
        }
        return Optional.empty();
    }

    private Duration remaining(Subject subject, Instant now) {
        Timestamp until = jdbc.sql("select blocked_until from sign_in_attempt where subject = :subject")
                .param("subject", subject.key())
                .query(Timestamp.class)
                .single();
        return Duration.between(now, until.toInstant());
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

    /** After the free tries 1 s, then twice as long each time, up to 15 minutes. */
    static Duration waitAfter(int tries, int free) {
        int doublings = Math.min(tries - free, 10);
        if (doublings < 0) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
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
