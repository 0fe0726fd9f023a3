package io.cairn.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * The two statements behind a new account: what stands against it, before the password is hashed, and the account
 * itself. Hashing takes a while and must not hold a connection, so it happens in between, by who calls.
 */
@Service
class AccountRegistry {

    /** Besides, the account that this form made before, and whether the address has one. */
    private static final String CHECK = """
            select %s, exists (select from account where email_key = :key) as taken, %s
              from (select) one
              left join account m on m.sign_up_form = :form and m.email = :email
              left join sign_in_attempt t on t.subject = :subject""".formatted(AccountRows.columns("m"), SignInThrottle.OUTCOME);

    private static final String CREATE = """
            new_account as (
                insert into account (id, version, email, email_key, display_name, password_hash, disabled, created_at,
                                     sign_up_form, session_stamp)
                select uuidv7(), 0, :email, :key, :name, :hash, false, :now, :form, 0 %s
                on conflict do nothing
                returning id),
            granted as (
                insert into account_authority (account_id, authority)
                select new_account.id, authority
                  from new_account, string_to_table(:authorities, ',') authority)""";

    /**
     * What stands against a new account.
     *
     * @param madeBefore by the same form: then nothing does
     * @param stillToWait how long this client has to wait first; empty if it need not
     */
    record Standing(Optional<AccountInfo> madeBefore, boolean emailTaken, Optional<Duration> stillToWait) {}

    private final JdbcClient jdbc;
    private final SignInThrottle throttle;
    private final Clock clock;

    AccountRegistry(JdbcClient jdbc, SignInThrottle throttle, Clock clock) {
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Counts the try as well, so that nobody can ask for one address after the other. */
    @Transactional
    public Standing countAndCheck(SignUpRequest request) {
        return about(request, throttle.counting(SignInThrottle.signUpsFrom(request.clientAddress()), CHECK))
                .query((row, number) -> new Standing(
                        Optional.ofNullable(AccountRows.info(row)), row.getBoolean("taken"), throttle.waiting(row)))
                .single();
    }

    /**
     * Saves a new account; a learner, and whatever else is given.
     *
     * @return the account; empty if the address or the form has been used
     * @throws IllegalArgumentException if the name is blank or longer than 100 characters
     */
    @Transactional
    public Optional<AccountInfo> create(SignUpRequest request, String passwordHash, Set<Authority> also) {
        String statement = "with %s select id from new_account".formatted(CREATE.formatted(""));
        return creating(request, passwordHash, also, statement)
                .query(UUID.class)
                .optional()
                .map(id -> info(id, request, also));
    }

    /**
     * Saves the first admin and ends the link. The link's locked row makes the second of two wait for the first, and
     * then find nothing; when the account cannot be made, the link goes on working.
     *
     * @return what came of it: {@link SignUpOutcome.Registered}, {@code LinkDead} or {@code EmailTaken}
     */
    @Transactional
    public SignUpOutcome createByLink(SignUpRequest request, String passwordHash, String tokenHash) {
        Set<Authority> also = Set.of(Authority.ADMIN);
        String statement = """
                with claimed as (delete from setup_link where token_hash = :token returning token_hash), %s,
                recorded_act as (
                    insert into audit_entry (at, actor_id, act, subject_kind, subject_id, details)
                    select :now, id, 'ADMIN_SET_UP', 'account', id::text, '[]' from new_account)
                select (select count(*) from claimed) = 1 as claimed, (select id from new_account) as id""".formatted(CREATE.formatted("from claimed"));
        return creating(request, passwordHash, also, statement)
                .param("token", tokenHash)
                .query((row, number) -> made(row, request, also))
                .single();
    }

    private SignUpOutcome made(ResultSet row, SignUpRequest request, Set<Authority> also) throws SQLException {
        @Nullable UUID id = row.getObject("id", UUID.class);
        if (id != null) {
            return new SignUpOutcome.Registered(info(id, request, also));
        }
        if (!row.getBoolean("claimed")) {
            return new SignUpOutcome.LinkDead();
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new SignUpOutcome.EmailTaken();
    }

    private StatementSpec creating(SignUpRequest request, String passwordHash, Set<Authority> also, String statement) {
        return about(request, jdbc.sql(statement))
                .param("name", Account.checkedName(request.displayName()))
                .param("hash", passwordHash)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("authorities", authorities(also).map(Enum::name).collect(Collectors.joining(",")));
    }

    private static StatementSpec about(SignUpRequest request, StatementSpec statement) {
        return statement
                .param("form", request.form())
                .param("email", request.email().value())
                .param("key", EmailAddress.comparable(request.email().value()));
    }

    private static AccountInfo info(UUID id, SignUpRequest request, Set<Authority> also) {
        return new AccountInfo(
                id,
                Account.checkedName(request.displayName()),
                request.email().value(),
                authorities(also).collect(Collectors.toCollection(() -> EnumSet.noneOf(Authority.class))));
    }

    private static Stream<Authority> authorities(Set<Authority> also) {
        return Stream.concat(Stream.of(Authority.LEARNER), also.stream()).distinct();
    }
}
