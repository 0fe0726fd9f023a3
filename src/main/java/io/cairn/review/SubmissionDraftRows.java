package io.cairn.review;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    /** Empty also when an earlier release wrote what this one cannot read: the form then begins anew. */
    Optional<SubmissionRequest> find(UUID account, ReviewKind kind, UUID series) {
        return jdbc.sql("""
                select content from submission_draft
                 where account_id = :account and kind = :kind and series_id = :series""")
                .param("account", account)
                .param("kind", kind.name())
                .param("series", series)
                .query(String.class)
                .optional()
                .flatMap(SubmissionDraftRows::read);
    }

    private static Optional<SubmissionRequest> read(String json) {
        try {
            return Optional.of(ReviewJson.read(json, SubmissionRequest.class));
        } catch (JacksonException e) {
            return Optional.empty();
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
