package io.cairn.account;

import io.cairn.account.SignInThrottle.Try;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statement before a password is compared at sign-in. The one afterwards is {@link StaySignedIn}'s. */
@Component
class SignInChecks {

    private static final String ACCOUNT = """
            select %s, a.password_hash, coalesce(a.disabled, false) as disabled, a.session_stamp,
                   exists (select from counted) as counted,
                   greatest(t.blocked_until, c.blocked_until) as blocked_until
              from (select) one
              left join account a on a.email_key = :key
              left join sign_in_attempt t on t.subject = :subject
              left join sign_in_attempt c on c.subject = :client""".formatted(AccountRows.columns("a"));

    /**
     * What is known before the password is compared.
     *
     * @param owner of the address, if there is one
     * @param disabled whether they may not sign in, which only they may hear
     * @param sessionStamp grows when every session has to end
     * @param stillToWait how long to wait first, after too many wrong ones; then nothing may be compared
     */
    record Check(
            @Nullable AccountInfo owner,
            @Nullable String hash,
            boolean disabled,
            int sessionStamp,
            Optional<Duration> stillToWait) {}

    private final SignInThrottle throttle;
    private final Clock clock;

    SignInChecks(SignInThrottle throttle, Clock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Counts the try before anything is compared, so that many at once are as many tries. */
    @Transactional
    public Check begin(String email, Try tried) {
        return throttle.countingBoth(tried, ACCOUNT)
                .param("key", EmailAddress.comparable(email))
                .query((row, number) -> new Check(
                        AccountRows.info(row),
                        row.getString("password_hash"),
                        row.getBoolean("disabled"),
                        row.getInt("session_stamp"),
                        throttle.waiting(row)))
                .single();
    }

    /** Somebody is in: the tries before are forgiven. */
    @Transactional
    public void enter(UUID account, Try right) {
        throttle.forgiving(right, """
                , entered as (update account set last_sign_in_at = :at where id = :account)
                select 1""")
                .param("account", account)
                .param("at", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .single();
    }
}
