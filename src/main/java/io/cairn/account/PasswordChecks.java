package io.cairn.account;

import io.cairn.account.SignInThrottle.Subject;
import io.cairn.shared.NotFoundException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The two statements behind a change of password: one before the present one is compared, one when it was right. */
@Component
class PasswordChecks {

    /** @param stillToWait how long to wait first, if there were too many wrong ones; then nothing may be compared */
    record Check(String hash, Optional<Duration> stillToWait) {}

    private final JdbcClient jdbc;
    private final SignInThrottle throttle;

    PasswordChecks(JdbcClient jdbc, SignInThrottle throttle) {
        this.jdbc = jdbc;
        this.throttle = throttle;
    }

    /** Counts the try before anything is compared, so that many at once are as many tries. */
    @Transactional
    public Check begin(UUID account) {
        return throttle.counting(
                        SignInThrottle.passwordChecksOf(account),
                        "select a.password_hash, " + SignInThrottle.OUTCOME + """
                          from account a left join sign_in_attempt t on t.subject = :subject
                         where a.id = :account""")
                .param("account", account)
                .query((row, number) -> new Check(row.getString("password_hash"), throttle.waiting(row)))
                .optional()
                .orElseThrow(() -> new NotFoundException("account"));
    }

    /** Sets the new password, ends all sessions, persistent logins and links to another one, and forgets the tries. */
    @Transactional
    public void change(UUID account, String newHash) {
        Subject tries = SignInThrottle.passwordChecksOf(account);
        jdbc.sql("""
                with forgotten as (delete from sign_in_attempt where subject = :subject),
                     ended as (delete from persistent_logins where account_id = :account),
                     links as (delete from reset_link where account_id = :account)
                update account
                   set password_hash = :hash, session_stamp = session_stamp + 1, version = version + 1
                 where id = :account""")
                .param("subject", tries.key())
                .param("account", account)
                .param("hash", newHash)
                .update();
    }
}
