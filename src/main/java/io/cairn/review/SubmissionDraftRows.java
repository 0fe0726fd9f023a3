package io.cairn.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Keeps half-filled forms of submissions. */
@Component
class SubmissionDraftRows {

    private final JdbcClient jdbc;

    SubmissionDraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What there is when a form is opened.
     *
     * @param draft {@code null} also when an earlier release wrote what this one cannot read: the form then begins anew
     * @param before the newest version, with what it showed
     */
    record Begun(
            @Nullable SubmissionRequest draft,
            @Nullable SubmissionInfo before,
            @Nullable Snapshot shownBefore) {}

    Begun find(UUID account, ReviewKind kind, UUID series) {
        return jdbc.sql("""
                select d.content as draft, s.snapshot, %s
                  from account owner
                  left join submission_draft d on d.account_id = owner.id and d.kind = :kind and d.series_id = :series
                  left join lateral (select * from submission
                                      where account_id = owner.id and kind = :kind and series_id = :series
                                      order by number desc limit 1) s on true
                 where owner.id = :account""".formatted(Columns.INFO))
                .param("account", account)
                .param("kind", kind.name())
                .param("series", series)
                .query((row, number) -> begun(row))
                .single();
    }

    private static Begun begun(ResultSet row) throws SQLException {
        String snapshot = row.getString("snapshot");
        return snapshot == null
                ? new Begun(draft(row.getString("draft")), null, null)
                : new Begun(
                        draft(row.getString("draft")), Columns.info(row), ReviewJson.read(snapshot, Snapshot.class));
    }

    private static @Nullable SubmissionRequest draft(@Nullable String json) {
        try {
            return json == null ? null : ReviewJson.read(json, SubmissionRequest.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    void save(UUID account, UUID series, SubmissionRequest request, Instant at) {
        jdbc.sql("""
                insert into submission_draft (account_id, kind, series_id, content, saved_at)
                values (:account, :kind, :series, cast(:content as jsonb), :at)
                on conflict (account_id, kind, series_id) do update
                   set content = excluded.content, saved_at = excluded.saved_at""")
                .param("account", account)
                .param("kind", request.kind().name())
                .param("series", series)
                .param("content", ReviewJson.write(request))
                .param("at", Timestamp.from(at))
                .update();
    }
}
