package io.cairn.review;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps what admins do to submissions; each act and its record are one statement. */
@Component
class InterventionRows {

    /** What an admin does, and why. */
    record Act(UUID submission, UUID admin, String reason, Instant at) {}

    private static final String OF = """
            select i.at, i.kind, i.reason, a.id as admin_id, a.display_name as admin_name,
                   m.id as mentor_id, m.display_name as mentor_name
              from submission s
              join review_intervention i on i.account_id = s.account_id and i.submission_id = s.id
              left join account a on a.id = i.admin_id
              left join account m on m.id = i.mentor_id
             where s.id = :submission order by i.id desc""";

    private final JdbcClient jdbc;
    private final AuditLog audit;

    InterventionRows(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** @return what was reassigned; empty if it is not open, or cannot go to whom it is to go */
    Optional<SubmissionInfo> reassign(Act act, UUID to, Instant until) {
        String sql = """
                with target as (
                    select s.account_id, s.id from submission s
                     where s.id = :submission and s.state = any (:open) and s.kind <> 'MOCK_INTERVIEW'
                       and s.account_id <> :to and exists (select from active_mentor m where m.account_id = :to)
                       for update),
                gone as (
                    delete from review_lease l using target t
                     where l.account_id = t.account_id and l.submission_id = t.id
                    returning l.account_id, l.submission_id),
                %s,
                kept as (
                    update submission s
                       set reserved_for = :to, reserved_until = :toUntil,
                           not_for = case when s.not_for = :to then null else s.not_for end
                      from target t
                     where s.account_id = t.account_id and s.id = t.id and s.state = :queued
                    returning s.account_id, s.id),
                done as (select account_id, id from back union all select account_id, id from kept),
                recorded as (
                    insert into review_intervention (account_id, submission_id, at, admin_id, kind, mentor_id, reason)
                    select account_id, id, :now, :actor, 'REASSIGNED', :to, :letGoNote from done), %s
                select %s from done d join submission s on s.account_id = d.account_id and s.id = d.id
                  join account owner on owner.id = s.account_id""".formatted(LettingGo.OF_GONE, AuditLog.recordedWith("done"), Columns.INFO);
        StatementSpec statement =
                recording(jdbc.sql(sql), AuditAct.SUBMISSION_REASSIGNED, act, AuditDetail.of("mentor", to));
        return new LettingGo(act.admin(), act.reason(), false, to, until)
                .into(statement, act.at())
                .param("submission", act.submission())
                .param("open", States.OPEN)
                .query((row, number) -> Columns.info(row))
                .optional();
    }

    /** @return what was closed; empty if it is not open */
    Optional<SubmissionInfo> close(Act act) {
        String sql = """
                with moved as (
                    update submission set state = :withdrawn
                     where id = :submission and state = any (:open)
                    returning new.*, old.state as was),
                gone as (
                    delete from review_lease l using moved m
                     where l.account_id = m.account_id and l.submission_id = m.id),
                noted as (
                    insert into submission_transition
                           (account_id, submission_id, at, actor_id, from_state, to_state, note)
                    select account_id, id, cast(:now as timestamptz), cast(:admin as uuid), was, :queued, ''
                      from moved where was <> :queued
                    union all
                    select account_id, id, cast(:now as timestamptz), cast(:admin as uuid), :queued, :withdrawn, :reason
                      from moved),
                recorded as (
                    insert into review_intervention (account_id, submission_id, at, admin_id, kind, reason)
                    select account_id, id, :now, :admin, 'CLOSED', :reason from moved), %s
                select %s from moved s join account owner on owner.id = s.account_id""".formatted(AuditLog.recordedWith("moved"), Columns.INFO);
        return recording(jdbc.sql(sql), AuditAct.SUBMISSION_CLOSED, act)
                .param("submission", act.submission())
                .param("admin", act.admin())
                .param("reason", act.reason())
                .param("now", Timestamp.from(act.at()))
                .param("open", States.OPEN)
                .param("queued", Step.WITHDRAW.from())
                .param("withdrawn", Step.WITHDRAW.to())
                .query((row, number) -> Columns.info(row))
                .optional();
    }

    private StatementSpec recording(StatementSpec statement, AuditAct what, Act act, AuditDetail... more) {
        List<AuditDetail> details = new ArrayList<>(List.of(more));
        details.addFirst(AuditDetail.of("reason", act.reason()));
        return audit.into(
                statement, what, AuditSubject.submission(act.submission()), details.toArray(AuditDetail[]::new));
    }

    /** The newest first. */
    List<Intervention> of(UUID submission) {
        return interventions(jdbc.sql(OF), submission);
    }

    /** Like {@link #of}, for an admin who looks at all that was handed in: that goes on record. */
    List<Intervention> ofLookedAt(UUID submission) {
        String sql = "with asked as (select id from submission where id = :submission), %s %s"
                .formatted(AuditLog.recordedWith("asked"), OF);
        return interventions(
                audit.into(jdbc.sql(sql), AuditAct.SUBMISSION_VIEWED, AuditSubject.submission(submission)), submission);
    }

    private static List<Intervention> interventions(StatementSpec statement, UUID submission) {
        return statement
                .param("submission", submission)
                .query((row, number) -> new Intervention(
                        Columns.required(row, "at"),
                        Columns.person(row, "admin"),
                        Intervention.Kind.valueOf(row.getString("kind")),
                        Columns.person(row, "mentor"),
                        row.getString("reason")))
                .list();
    }
}
