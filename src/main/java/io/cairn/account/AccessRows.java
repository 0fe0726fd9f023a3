package io.cairn.account;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.shared.NotFoundException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends people's ways in and gives them back, each with its record in one statement. */
@Component
class AccessRows {

    /** What goes when somebody is to be out: {@code ended} is who. */
    private static final String LOGINS_END =
            "logins as (delete from persistent_logins where account_id in (select id from ended))";

    private final JdbcClient jdbc;
    private final AuditLog audit;

    AccessRows(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @param disabled before, as all parts of a statement see what was there when it began */
    record Ended(boolean disabled, boolean ended) {}

    /** @throws LastAdminException if nobody else who can sign in is an admin, as when two disable each other */
    boolean disable(UUID account, String reason) {
        String sql = """
                with admins as (%s),
                ended as (
                    update account a set disabled = true, session_stamp = session_stamp + 1, version = version + 1
                     where id = :account and not disabled
                       and (not exists (select from account_authority t
                                         where t.account_id = a.id and t.authority = 'ADMIN')
                            or (select count(*) from admins where id <> :account) > 0)
                    returning id),
                %s,
                links as (delete from reset_link where account_id in (select id from ended)), %s
                select a.disabled, exists (select from ended) as ended from account a where a.id = :account""".formatted(PeopleRows.ADMINS, LOGINS_END, AuditLog.recordedWith("ended"));
        Ended ended = act(sql, AuditAct.ACCOUNT_DISABLED, account, reason, Ended.class);
        if (!ended.disabled() && !ended.ended()) {
            throw new LastAdminException();
        }
        return ended.ended();
    }

    boolean enable(UUID account, String reason) {
        String sql = """
                with changed as (
                    update account set disabled = false, version = version + 1
                     where id = :account and disabled returning id), %s
                select exists (select from changed) from account where id = :account""".formatted(AuditLog.recordedWith("changed"));
        return act(sql, AuditAct.ACCOUNT_ENABLED, account, reason, Boolean.class);
    }

    void signOutEverywhere(UUID account, String reason) {
        String sql = """
                with ended as (
                    update account set session_stamp = session_stamp + 1, version = version + 1
                     where id = :account returning id),
                %s,
                links as (delete from reset_link where account_id in (select id from ended)), %s
                select true from ended""".formatted(LOGINS_END, AuditLog.recordedWith("ended"));
        act(sql, AuditAct.SIGNED_OUT_EVERYWHERE, account, reason, Boolean.class);
    }

    private <T> T act(String sql, AuditAct act, UUID account, String reason, Class<T> answer) {
        return audit.into(jdbc.sql(sql), act, AuditSubject.account(account), AuditDetail.of("reason", reason))
                .param("account", account)
                .query(answer)
                .optional()
                .orElseThrow(() -> new NotFoundException("account"));
    }
}
