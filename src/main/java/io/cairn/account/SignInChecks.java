package io.cairn.account;

import io.cairn.account.SignInThrottle.Try;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statement before a password is compared at sign-in. The one afterwards is {@link StaySignedIn}'s. */
@Component
class SignInChecks {

    private static final String ACCOUNT = """
            select %s, a.password_hash,
                   exists (select from counted) as counted,
                   greatest(t.blocked_until, c.blocked_until) as blocked_until
              from (select) one
              left join account a on a.email_key = :key and not a.disabled
              left join sign_in_attempt t on t.subject = :subject
              left join sign_in_attempt c on c.subject = :client""".formatted(AccountRows.columns("a"));

    /**
     * What is known before the password is compared.
     *
     * @param owner of the address, unless nobody may sign in with it
     * @param stillToWait how long to wait first, after too many wrong ones; then nothing may be compared
     */
    record Check(@Nullable AccountInfo owner, @Nullable String hash, Optional<Duration> stillToWait) {}

    private final SignInThrottle throttle;

    SignInChecks(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    /** Counts the try before anything is compared, so that many at once are as many tries. */
    @Transactional
    public Check begin(String email, Try tried) {
        return throttle.countingBoth(tried, ACCOUNT)
                .param("key", EmailAddress.comparable(email))
                .query((row, number) ->
                        new Check(AccountRows.info(row), row.getString("password_hash"), throttle.waiting(row)))
                .single();
    }
}
