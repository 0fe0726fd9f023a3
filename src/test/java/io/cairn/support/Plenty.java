package io.cairn.support;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A life's worth of rows, so that a test can say that they make no difference. */
public final class Plenty {

    private static final int MANY = 10_000;
    private static final int INTERVIEWS = 300;
    private static final int NOTES = 1_000;

    private Plenty() {}

    /**
     * Gives a learner 10,000 accepted plans of their roadmap, 10,000 notices, as many entries of the audit log, and all
     * that {@link #fillLog} gives. They and somebody else have held 300 interviews with one another, and, if the learner
     * has submitted anything, reviewed 300 pieces of each other's work.
     * Within a transaction it is quicker: then the database does not look up for each row what it names, and tells nobody.
     */
    public static void fill(JdbcClient database, UUID learner, UUID other) {
        database.sql("set local session_replication_role = replica").update();
        database.sql("""
                        insert into roadmap_plan
                        select account_id, roadmap_id, n, settings,
                               case when n > :count - 60 then plan else '{}' end, accepted_at
                          from roadmap_plan, generate_series(2, :count) n where account_id = :account and number = 1
                            on conflict do nothing""").param("count", MANY).param("account", learner).update();
        database.sql("update roadmap set plan_number = :count where account_id = :account")
                .param("count", MANY)
                .param("account", learner)
                .update();
        notices(database, learner);
        calendar(database, learner);
        audit(database, learner);
        fillLog(database, learner);
        sheets(database, learner);
        interviews(database, learner, other);
        interviews(database, other, learner);
        reviews(database, learner, learner, other);
        reviews(database, learner, other, learner);
    }

    /** Gives somebody else as many notices, and progress with everything there is. */
    public static void fillFor(JdbcClient database, UUID other) {
        notices(database, other);
        database.sql("""
                        insert into progress (account_id, item_key, stage, origin, started_on, finished_on)
                        select :account, key, 'DONE', 'STEP', current_date, current_date from catalog_key
                         where key ~ '^(unit|project|certification|task)/' and key !~ '^task/many-'
                        on conflict do nothing""").param("account", other).update();
    }

    /** Gives somebody 10,000 entries of the time log and a note on everything, 1,000 at least. */
    public static void fillLog(JdbcClient database, UUID person) {
        database.sql("""
                        with item as (
                            select key, count(*) over () as items from catalog_key
                             where key ~ '^(unit|project|certification|task)/' and key !~ '^task/many-'),
                        spread as (
                            select key, row_number() over (order by turn, key) as number
                              from item, generate_series(0, cast(:count as bigint) / items) turn
                             limit :count)
                        insert into time_entry (account_id, id, version, form_id, item_key, day, minutes, note)
                        select :account, uuidv7(), 0, uuidv7(), key, current_date - cast(number / 20 as integer), 30, 'Read on'
                          from spread""").param("account", person).param("count", MANY).update();
        // The catalogue has fewer things to write about: some are of its past.
        database.sql("""
                        insert into catalog_key (key, introduced_in)
                        select 'task/many-' || n, 1 from generate_series(1, :count) n
                        on conflict do nothing""").param("count", NOTES).update();
        database.sql("""
                        insert into item_note (account_id, item_key, version, content, saved_at)
                        select :account, key, 1, repeat('So much was learned. ', 50), now() from catalog_key
                         where key ~ '^(unit|project|certification|task)/'
                        on conflict do nothing""").param("account", person).update();
    }

    /** For each step links, points and ticks. */
    private static void sheets(JdbcClient database, UUID person) {
        database.sql("""
                        with item as (
                            select key from catalog_key
                             where key ~ '^(unit|project|certification|task)/' and key !~ '^task/many-'),
                        linked as (
                            insert into item_link (account_id, id, form_id, item_key, title, url)
                            select :account, uuidv7(), uuidv7(), key, 'A link', 'https://example.org'
                              from item, generate_series(1, 3)),
                        checked as (
                            insert into item_check (account_id, id, form_id, item_key, content, ticked)
                            select :account, uuidv7(), uuidv7(), key, 'A point', true from item, generate_series(1, 3))
                        insert into item_tick (account_id, item_key, kind, name)
                        select :account, key, 'POINT', 'Point ' || point from item, generate_series(1, 3) point""").param("account", person).update();
    }

    private static void notices(JdbcClient database, UUID person) {
        database.sql("""
                        insert into notification (account_id, id, kind, key, words, link, created_at)
                        select :account, uuidv7(), 'certification-expires', 'many/' || n, '{}', 'certifications', now()
                          from generate_series(1, :count) n""").param("account", person).param("count", MANY).update();
    }

    private static void audit(JdbcClient database, UUID person) {
        database.sql("""
                        insert into audit_entry (at, actor_id, act, subject_kind, subject_id, details)
                        select now() - n * interval '1 minute', :person, 'THING_CHANGED',
                               case n % 2 when 0 then 'account' else 'unit' end,
                               case n % 2 when 0 then cast(:person as text) else 'python.working' end,
                               '[{"field": "outcome", "before": "Old", "after": "New"}]'
                          from generate_series(1, :count) n""").param("person", person).param("count", MANY).update();
    }

    private static void calendar(JdbcClient database, UUID person) {
        database.sql("""
                        insert into calendar_entry (account_id, uid, sequence, content, changed_at, cancelled_at)
                        select :account, 'study-many.' || n || '@cairn', 1, '{}', now(), now()
                          from generate_series(1, :count) n""").param("account", person).param("count", MANY).update();
    }

    private static void interviews(JdbcClient database, UUID learner, UUID mentor) {
        database.sql("""
                        with past as (
                            insert into interview (account_id, id, mentor_id, topic, starts_at, minutes, place, note, state,
                                                   sequence, form_id)
                            select :learner, uuidv7(), :mentor, 'CODING', now() - n * interval '1 day', 60, '', '', 'HELD',
                                   0, uuidv7()
                              from generate_series(1, :count) n
                            returning *)
                        insert into interview_change (account_id, interview_id, sequence, at, kind, starts_at, reason)
                        select account_id, id, 0, starts_at, 'HELD', starts_at, '' from past""")
                .param("learner", learner)
                .param("mentor", mentor)
                .param("count", INTERVIEWS)
                .update();
    }

    /** @param sample whose submission the others are copies of */
    private static void reviews(JdbcClient database, UUID sample, UUID owner, UUID mentor) {
        database.sql("""
                        with sample as (select * from submission where account_id = :sample limit 1),
                        made as (
                            insert into submission (account_id, id, kind, series_id, number, state, title, edition,
                                                    rubric_key, skills, snapshot, note, form_id, submitted_at, place_at,
                                                    due_at, decided_at)
                            select :owner, uuidv7(), kind, uuidv7(), 1, case when n % 2 = 0 then 'QUEUED' else 'APPROVED' end,
                                   title, edition, rubric_key, skills, snapshot, '', uuidv7(), now() - n * interval '1 hour',
                                   now() - n * interval '1 hour', now(), case when n % 2 = 1 then now() end
                              from sample, generate_series(1, :count) n
                            returning *),
                        judged as (
                            insert into review (account_id, submission_id, mentor_id, verdict, scores, result, verified,
                                                notes, started_at, decided_at)
                            select account_id, id, :mentor, 'APPROVED', '{"problem": 2, "data": 1}', 0.5, '{}', '',
                                   submitted_at, decided_at
                              from made where state = 'APPROVED'
                            returning *),
                        rated as (
                            insert into review_rating (account_id, submission_id, helpful, note, rated_at)
                            select account_id, submission_id, true, 'Thanks', now() from judged)
                        insert into second_opinion (account_id, submission_id, asked_at, verdict, scores, decided_at)
                        select account_id, submission_id, now(), verdict, scores, now() from judged""")
                .param("sample", sample)
                .param("owner", owner)
                .param("mentor", mentor)
                .param("count", 2 * INTERVIEWS)
                .update();
    }
}
