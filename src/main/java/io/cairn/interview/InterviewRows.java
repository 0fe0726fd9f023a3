package io.cairn.interview;

import io.cairn.interview.HoursRows.Offer;
import io.cairn.review.InterviewTopic;
import io.cairn.review.Person;
import io.cairn.shared.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads interviews. */
@Component
class InterviewRows {

    /** In the portal's life nobody has had more that they would look for here. */
    private static final int MOST = 200;

    private static final String COLUMNS = """
            i.id, i.topic, i.starts_at, i.minutes, i.place, i.note, i.state, i.sequence,
                   i.account_id as learner_id, learner.display_name as learner_name,
                   coalesce(learner.time_zone, learner.browser_zone, 'UTC') as learner_zone,
                   mentor.id as mentor_id, mentor.display_name as mentor_name,
                   coalesce(h.slots ->> 'zone', mentor.time_zone, mentor.browser_zone, 'UTC') as mentor_zone,
                   c.at as changed_at, c.actor_id, c.reason
            """;

    private static final String FROM = """
              from interview i
              join account learner on learner.id = i.account_id
              left join account mentor on mentor.id = i.mentor_id
              left join interview_hours h on h.account_id = i.mentor_id
              join interview_change c on c.account_id = i.account_id and c.interview_id = i.id
                                     and c.sequence = i.sequence
            """;

    private static final String INTERVIEW = "select " + COLUMNS + FROM;

    private static final String WITH_HOURS = "select " + COLUMNS + ", " + HoursRows.HOURS
            + ", exists (select from active_mentor a where a.account_id = i.mentor_id) as open" + FROM;

    /**
     * An interview with its mentor's hours as they are now.
     *
     * @param hours {@code null}: the mentor has none, or is gone
     * @param open whether the mentor takes bookings at present
     */
    record WithHours(Interview interview, @Nullable InterviewHours hours, boolean open) {

        /** Where its learner could move it to. */
        Optional<Offer> offer() {
            return ownOffer().filter(offer -> open && offer.hours().topics().contains(interview.topic()));
        }

        /** Where its mentor could move it to: pausing and other topics keep out new bookings alone. */
        Optional<Offer> ownOffer() {
            return Optional.ofNullable(interview.mentor())
                    .flatMap(mentor -> Optional.ofNullable(hours).map(one -> new Offer(mentor.person(), one)));
        }
    }

    private final JdbcClient jdbc;
    private final InterviewSettings settings;

    InterviewRows(JdbcClient jdbc, InterviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The latest first. */
    List<Interview> ofLearner(UUID learner) {
        return jdbc.sql(INTERVIEW + "where i.account_id = :learner order by i.starts_at desc, i.id limit :most")
                .param("learner", learner)
                .param("most", MOST)
                .query((row, number) -> interview(row))
                .list();
    }

    /** The latest first. */
    List<Interview> ofMentor(UUID mentor) {
        return jdbc.sql(INTERVIEW + "where i.mentor_id = :mentor order by i.starts_at desc, i.id limit :most")
                .param("mentor", mentor)
                .param("most", MOST)
                .query((row, number) -> interview(row))
                .list();
    }

    Interview ofLearner(UUID learner, UUID id) {
        return one(INTERVIEW + "where i.account_id = :person and i.id = :id", learner, id, this::interview);
    }

    Interview ofMentor(UUID mentor, UUID id) {
        return one(INTERVIEW + "where i.mentor_id = :person and i.id = :id", mentor, id, this::interview);
    }

    Interview ofEither(UUID person, UUID id) {
        return one(
                INTERVIEW + "where i.id = :id and :person in (i.account_id, i.mentor_id)", person, id, this::interview);
    }

    WithHours withHoursOfLearner(UUID learner, UUID id) {
        return one(WITH_HOURS + "where i.account_id = :person and i.id = :id", learner, id, this::withHours);
    }

    WithHours withHoursOfMentor(UUID mentor, UUID id) {
        return one(WITH_HOURS + "where i.mentor_id = :person and i.id = :id", mentor, id, this::withHours);
    }

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }

    private <T> T one(String select, UUID person, UUID id, Reading<T> reading) {
        return jdbc.sql(select)
                .param("person", person)
                .param("id", id)
                .query((row, number) -> reading.from(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("No interview " + id));
    }

    /** What is booked and begins in the time. */
    List<Interview> beginning(Instant after, Instant until) {
        return jdbc.sql(INTERVIEW + "where i.state = 'BOOKED' and i.starts_at > :after and i.starts_at <= :until")
                .param("after", Timestamp.from(after))
                .param("until", Timestamp.from(until))
                .query((row, number) -> interview(row))
                .list();
    }

    /**
     * What is booked and to come, though one of the two has no way in any more or the mentor is none any more, and nobody
     * has taken that from one of them lately; the next ones first.
     */
    List<Interview> lost(Instant after, Instant lately, int atMost) {
        return jdbc.sql(INTERVIEW + """
                        where i.state = 'BOOKED' and i.starts_at > :after
                          and (learner.disabled or mentor.disabled
                               or mentor.id is not null
                                  and not exists (select from account_authority t
                                                   where t.account_id = mentor.id and t.authority = 'MENTOR'))
                          and not exists (select from audit_entry e
                                           where e.subject_kind = 'account' and e.at > :lately
                                             and e.subject_id in (cast(learner.id as text), cast(mentor.id as text))
                                             and e.act in ('ACCOUNT_DISABLED', 'AUTHORITY_REVOKED'))
                        order by i.starts_at limit :atMost""")
                .param("after", Timestamp.from(after))
                .param("lately", Timestamp.from(lately))
                .param("atMost", atMost)
                .query((row, number) -> interview(row))
                .list();
    }

    /**
     * The quarters of an hour in which people are taken.
     *
     * @param except an interview that is to be moved and is in nobody's way; {@code null} for none
     */
    Map<UUID, Set<Instant>> taken(Set<UUID> people, Instant from, Instant until, @Nullable UUID except) {
        record Quarter(UUID person, Instant start) {}
        return jdbc
                .sql("""
                        select account_id, begins_at from interview_quarter
                         where account_id = any (:people) and begins_at >= :from and begins_at < :until
                           and interview_id is distinct from cast(:except as uuid)""")
                .param("people", people.toArray(UUID[]::new))
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("except", except)
                .query((row, number) -> new Quarter(row.getObject(1, UUID.class), instant(row, "begins_at")))
                .stream()
                .collect(
                        Collectors.groupingBy(Quarter::person, Collectors.mapping(Quarter::start, Collectors.toSet())));
    }

    private Interview interview(ResultSet row) throws SQLException {
        return new Interview(
                row.getObject("id", UUID.class),
                participant(row, "learner", row.getObject("learner_id", UUID.class)),
                mentor(row),
                InterviewTopic.valueOf(row.getString("topic")),
                new TimeSlot(instant(row, "starts_at"), row.getInt("minutes")),
                row.getString("place"),
                row.getString("note"),
                InterviewState.valueOf(row.getString("state")),
                row.getInt("sequence"),
                new InterviewChange(
                        instant(row, "changed_at"), row.getObject("actor_id", UUID.class), row.getString("reason")),
                settings.notice());
    }

    private WithHours withHours(ResultSet row) throws SQLException {
        boolean known = row.getObject("hours_version") != null;
        return new WithHours(interview(row), known ? HoursRows.hours(row) : null, row.getBoolean("open"));
    }

    private static @Nullable Participant mentor(ResultSet row) throws SQLException {
        UUID id = row.getObject("mentor_id", UUID.class);
        return id == null ? null : participant(row, "mentor", id);
    }

    private static Participant participant(ResultSet row, String prefix, UUID id) throws SQLException {
        return new Participant(
                new Person(id, row.getString(prefix + "_name")), ZoneId.of(row.getString(prefix + "_zone")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
