package io.cairn.review;

import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all there is about a submission and its other versions, in one statement. */
@Component
class Dossiers {

    private final JdbcClient jdbc;
    private final Clock clock;

    Dossiers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * All versions of the work that a submission is one of, the newest first.
     *
     * @param viewer whose draft is read along
     * @throws NotFoundException if there is no such submission
     */
    Series series(UUID submission, UUID viewer) {
        List<Dossier> versions = jdbc.sql("""
                select %s, s.snapshot, s.note,
                       l.mentor_id as holder_id, holder.display_name as holder_name, l.expires_at,
                       reviewer.id as reviewer_id, reviewer.display_name as reviewer_name,
                       r.verdict, r.scores, r.result, r.verified, r.ended_at,
                       case when r.mentor_id = :viewer then r.notes else '' end as notes,
                       ender.id as ender_id, ender.display_name as ender_name,
                       g.helpful, g.note as rating_note, g.rated_at,
                       d.content as draft, d.version as draft_version, d.saved_at,
                       o.account_id is not null as second_opinion,
                       (select jsonb_agg(jsonb_build_object('at', t.at, 'from', t.from_state, 'to', t.to_state,
                                   'note', t.note, 'by', case when a.id is not null
                                       then jsonb_build_object('id', a.id, 'name', a.display_name) end) order by t.id)
                          from submission_transition t left join account a on a.id = t.actor_id
                         where t.account_id = s.account_id and t.submission_id = s.id) as timeline,
                       (select jsonb_agg(jsonb_build_object('id', c.id, 'at', c.written_at, 'text', c.body,
                                   'about', jsonb_build_object('target', c.target, 'key', c.target_key),
                                   'author', case when a.id is not null
                                       then jsonb_build_object('id', a.id, 'name', a.display_name) end) order by c.id)
                          from review_comment c left join account a on a.id = c.author_id
                         where c.account_id = s.account_id and c.submission_id = s.id) as comments
                  from submission asked
                  join submission s on s.account_id = asked.account_id and s.kind = asked.kind
                                   and s.series_id = asked.series_id
                  join account owner on owner.id = s.account_id
                  left join review_lease l on l.account_id = s.account_id and l.submission_id = s.id
                                          and l.expires_at > :now
                  left join account holder on holder.id = l.mentor_id
                  left join review r on r.account_id = s.account_id and r.submission_id = s.id
                  left join account reviewer on reviewer.id = r.mentor_id
                  left join account ender on ender.id = r.ended_by
                  left join review_rating g on g.account_id = s.account_id and g.submission_id = s.id
                  left join review_draft d on d.account_id = s.account_id and d.submission_id = s.id
                                          and d.mentor_id = :viewer
                  left join second_opinion o on o.account_id = s.account_id and o.submission_id = s.id
                                            and o.mentor_id = :viewer and o.decided_at is null
                 where asked.id = :id
                 order by s.number desc""".formatted(Columns.INFO))
                .param("id", submission)
                .param("viewer", viewer)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> dossier(row))
                .list();
        return new Series(submission, versions);
    }

    private static Dossier dossier(ResultSet row) throws SQLException {
        Person holder = Columns.person(row, "holder");
        String draft = row.getString("draft");
        return new Dossier(
                Columns.info(row),
                ReviewJson.read(row.getString("snapshot"), Snapshot.class),
                row.getString("note"),
                holder == null ? null : new Lease(holder, Columns.required(row, "expires_at")),
                review(row),
                row.getString("notes"),
                draft == null
                        ? ReviewDraft.NONE
                        : new ReviewDraft(
                                ReviewJson.read(draft, DraftContent.class),
                                row.getInt("draft_version"),
                                Columns.instant(row, "saved_at")),
                row.getBoolean("second_opinion"),
                list(row, "timeline", Transition[].class));
    }

    private static @Nullable ReviewView review(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new ReviewView(
                        Columns.person(row, "reviewer"),
                        Verdict.valueOf(verdict),
                        ReviewJson.scores(row.getString("scores")),
                        row.getDouble("result"),
                        Columns.texts(row, "verified").stream()
                                .map(UnitId::parse)
                                .collect(Collectors.toSet()),
                        Columns.required(row, "decided_at"),
                        rating(row),
                        new Conversation(
                                list(row, "comments", Comment[].class),
                                Columns.instant(row, "ended_at"),
                                Columns.person(row, "ender")));
    }

    private static @Nullable Rating rating(ResultSet row) throws SQLException {
        return Columns.instant(row, "rated_at") == null
                ? null
                : new Rating(
                        row.getBoolean("helpful"), row.getString("rating_note"), Columns.required(row, "rated_at"));
    }

    private static <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(ReviewJson.read(json, type));
    }
}
