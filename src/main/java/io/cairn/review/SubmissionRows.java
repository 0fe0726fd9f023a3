package io.cairn.review;

import io.cairn.catalog.CatalogKey;
import io.cairn.file.StoredFile;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps submissions. Each verb is one statement that looks and leaps at once, and records who did it. */
@Component
class SubmissionRows {

    private final JdbcClient jdbc;
    private final ReviewSettings settings;

    SubmissionRows(JdbcClient jdbc, ReviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** @param first the mentor who may have it before all others */
    record Submitted(SubmissionInfo info, @Nullable UUID first) {}

    /** @param mentor who is at it */
    record Withdrawn(SubmissionInfo info, @Nullable UUID mentor) {}

    /**
     * Stores the next version and puts it into the queue. Where changes were requested of the version before, its mentor
     * comes first.
     *
     * @return empty when a version is open already, or the form has been used
     */
    Optional<Submitted> submit(NewSubmission submission, Instant at) {
        Snapshot snapshot = submission.snapshot();
        return jdbc.sql("""
                with previous as (
                    select s.number, s.state, r.mentor_id
                      from submission s
                      left join review r on r.account_id = s.account_id and r.submission_id = s.id
                     where s.account_id = :account and s.kind = :kind and s.series_id = :series
                     order by s.number desc limit 1),
                first as (
                    select m.account_id from previous p join active_mentor m on m.account_id = p.mentor_id
                     where p.state = :resubmitFrom),
                made as (
                    insert into submission (account_id, id, kind, series_id, number, state, title, edition, rubric_key,
                                            role_key, skills, snapshot, note, form_id, submitted_at, place_at, due_at,
                                            reserved_for, reserved_until)
                    select :account, coalesce(cast(:id as uuid), uuidv7()), :kind, :series, coalesce((select number from previous), 0) + 1, :to,
                           :title, :edition, :rubric, :role, :skills, cast(:snapshot as jsonb), :note, :form,
                           :at, :at, :due, coalesce(cast(:onlyFor as uuid), (select account_id from first)),
                           case when exists (select from first) then cast(:firstUntil as timestamptz) end
                     where not exists (select from previous where state = any (:open))
                    on conflict (account_id, form_id) do nothing
                    returning *),
                noted as (
                    insert into submission_transition
                           (account_id, submission_id, at, actor_id, from_state, to_state, note)
                    select account_id, id, :at, coalesce(cast(:onlyFor as uuid), account_id),
                           coalesce((select state from previous where state = :resubmitFrom), :from), :to, ''
                      from made),
                kept as (
                    insert into submission_file (account_id, submission_id, file_id)
                    select m.account_id, m.id, f from made m, unnest(cast(:files as uuid[])) f),
                dropped as (
                    delete from submission_draft d using made
                     where d.account_id = :account and d.kind = :kind and d.series_id = :series)
                select %s, s.reserved_for from made s join account owner on owner.id = s.account_id""".formatted(Columns.INFO))
                .param("account", submission.account())
                .param("id", submission.id(), Types.OTHER)
                .param("kind", snapshot.kind().name())
                .param("series", submission.series())
                .param("title", submission.title())
                .param("edition", snapshot.edition())
                .param(
                        "rubric",
                        CatalogKey.of(CatalogKey.Kind.RUBRIC, snapshot.rubric()).toString())
                .param("role", roleKey(snapshot), Types.VARCHAR)
                .param("skills", Columns.texts(submission.skills()))
                .param("snapshot", ReviewJson.write(snapshot))
                .param("note", submission.note())
                .param("form", submission.form())
                .param("files", snapshot.files().stream().map(StoredFile::id).toArray(UUID[]::new))
                .param("onlyFor", submission.onlyFor(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(at.plus(settings.promisedFor(snapshot.kind()))))
                .param("firstUntil", Timestamp.from(at.plus(settings.sameMentorFirst())))
                .param("from", Step.SUBMIT.from())
                .param("resubmitFrom", Step.RESUBMIT.from())
                .param("to", Step.SUBMIT.to())
                .param("open", States.OPEN)
                .query((row, number) -> new Submitted(Columns.info(row), row.getObject("reserved_for", UUID.class)))
                .optional();
    }

    private static @Nullable String roleKey(Snapshot snapshot) {
        return snapshot.role() == null
                ? null
                : CatalogKey.of(CatalogKey.Kind.ROLE, snapshot.role()).toString();
    }

    Optional<UUID> madeBy(UUID account, UUID form) {
        return jdbc.sql("select id from submission where account_id = :account and form_id = :form")
                .param("account", account)
                .param("form", form)
                .query(UUID.class)
                .optional();
    }

    boolean isWithdrawn(UUID account, UUID submission) {
        return jdbc.sql("""
                select exists (select from submission
                                where account_id = :account and id = :id and state = :state and kind <> 'MOCK_INTERVIEW')""")
                .param("account", account)
                .param("id", submission)
                .param("state", Step.WITHDRAW.to())
                .query(Boolean.class)
                .single();
    }

    /** All of one learner, the newest first. */
    List<SubmissionInfo> all(UUID account) {
        return jdbc.sql("""
                select %s from submission s join account owner on owner.id = s.account_id
                 where s.account_id = :account order by s.submitted_at desc, s.id desc""".formatted(Columns.INFO))
                .param("account", account)
                .query((row, number) -> Columns.info(row))
                .list();
    }

    /**
     * Takes back what waits; of what a mentor is at, keeps that it was asked for.
     *
     * @return as it is now; empty if the learner has no such open submission
     */
    Optional<Withdrawn> withdraw(UUID account, UUID submission, Instant at) {
        return jdbc.sql("""
                with moved as (
                    update submission
                       set state = case state when :from then :to else state end, withdrawal_asked_at = :at
                     where account_id = :account and id = :id and kind <> 'MOCK_INTERVIEW' and state = any (:open)
                    returning new.*, old.state as was),
                noted as (
                    insert into submission_transition
                           (account_id, submission_id, at, actor_id, from_state, to_state, note)
                    select account_id, id, :at, account_id, was, state, '' from moved where was <> state)
                select %s, l.mentor_id
                  from moved s
                  join account owner on owner.id = s.account_id
                  left join review_lease l on l.account_id = s.account_id and l.submission_id = s.id
                """.formatted(Columns.INFO))
                .param("account", account)
                .param("id", submission)
                .param("at", Timestamp.from(at))
                .param("from", Step.WITHDRAW.from())
                .param("to", Step.WITHDRAW.to())
                .param("open", States.OPEN)
                .query((row, number) -> new Withdrawn(Columns.info(row), row.getObject("mentor_id", UUID.class)))
                .optional();
    }
}
