package io.cairn.review;

import io.cairn.review.OversightFilter.Concern;
import io.cairn.review.OversightFilter.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all submissions, for admins. */
@Component
class OversightRows {

    /** Of the submission {@code s}: it waits, and nobody may take it. */
    static final String WITHOUT_MENTOR = """
            (s.state = 'QUEUED' and s.kind <> 'MOCK_INTERVIEW'
             and not exists (select from active_mentor m left join mentor_profile p on p.account_id = m.account_id
                              where m.account_id <> s.account_id and m.account_id is distinct from s.not_for
                                and (s.skills = '{}' or s.skills && p.skills)))""";

    private static final String OPEN = "(s.state in ('QUEUED', 'IN_REVIEW'))";

    private static final String OVERDUE = "(%s and s.kind <> 'MOCK_INTERVIEW' and s.due_at <= :now)".formatted(OPEN);

    private static final String MATCHING = """
            with matching as (
                select s.* from submission s join account owner on owner.id = s.account_id
                 where (cast(:kind as text) is null or s.kind = :kind)
                   and case cast(:stage as text) when 'WAITING' then s.state = 'QUEUED'
                            when 'IN_REVIEW' then s.state = 'IN_REVIEW' when 'WITHDRAWN' then s.state = 'WITHDRAWN'
                            when 'DECIDED' then s.decided_at is not null else true end
                   and case cast(:concern as text) when 'OVERDUE' then %s when 'WITHOUT_MENTOR' then %s else true end
                   and (:search = '' or s.title ilike :pattern or owner.display_name ilike :pattern))
            """.formatted(OVERDUE, WITHOUT_MENTOR);

    private final JdbcClient jdbc;

    OversightRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is open first, in the order of the queue; then what was submitted last. */
    OversightPage page(OversightFilter filter, Instant now, int offset, int limit) {
        AtomicInteger total = new AtomicInteger();
        List<OversightEntry> entries = new ArrayList<>();
        Stage stage = filter.stage();
        Concern concern = filter.concern();
        ReviewKind kind = filter.kind();
        jdbc.sql(MATCHING + """
                select t.total, x.*
                  from (select count(*) as total from matching) t
                  left join lateral (
                       select %s, s.place_at, %s as overdue, %s as without_mentor,
                              mentor.id as mentor_id, mentor.display_name as mentor_name,
                              first.id as first_id, first.display_name as first_name,
                              row_number() over (order by %s desc, case when %s then s.place_at end,
                                                 s.submitted_at desc, s.id) as place
                         from matching s
                         join account owner on owner.id = s.account_id
                         left join review_lease l on l.account_id = s.account_id and l.submission_id = s.id
                                                 and l.expires_at > :now
                         left join review r on r.account_id = s.account_id and r.submission_id = s.id
                         left join account mentor on mentor.id = coalesce(l.mentor_id, r.mentor_id)
                         left join account first on first.id = s.reserved_for and s.state = 'QUEUED'
                                                and (s.reserved_until is null or s.reserved_until > :now)
                        order by place offset :offset limit :limit) x on true
                 order by x.place""".formatted(Columns.INFO, OVERDUE, WITHOUT_MENTOR, OPEN, OPEN))
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("stage", stage == null ? null : stage.name(), Types.VARCHAR)
                .param("concern", concern == null ? null : concern.name(), Types.VARCHAR)
                .param("search", filter.search())
                .param("pattern", "%" + filter.search().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("now", Timestamp.from(now))
                .param("offset", offset)
                .param("limit", limit)
                .query(row -> {
                    total.setPlain(row.getInt("total"));
                    if (row.getObject("id") != null) {
                        entries.add(entry(row));
                    }
                });
        return new OversightPage(entries, total.getPlain(), now);
    }

    private static OversightEntry entry(ResultSet row) throws SQLException {
        return new OversightEntry(
                Columns.info(row),
                Columns.required(row, "place_at"),
                row.getBoolean("overdue"),
                row.getBoolean("without_mentor"),
                Columns.person(row, "mentor"),
                Columns.person(row, "first"));
    }
}
