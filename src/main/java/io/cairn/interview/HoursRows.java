package io.cairn.interview;

import io.cairn.review.InterviewTopic;
import io.cairn.review.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps when mentors can be booked. */
@Component
class HoursRows {

    /** What a mentor offers to somebody else. */
    record Offer(Person mentor, InterviewHours hours) {}

    /**
     * What there is to know before a booking.
     *
     * @param made the interview that the same form has made before
     * @param fresh the id of one that it could make now
     * @param offer {@code null}: the mentor takes nobody at present, or is oneself
     */
    record Request(
            @Nullable UUID made, UUID fresh, @Nullable Offer offer) {}

    /** Columns of {@code interview_hours h} for {@link #hours(ResultSet)}. */
    static final String HOURS =
            "h.version as hours_version, h.topics as hours_topics, h.place as hours_place, h.slots as hours_slots";

    private final JdbcClient jdbc;

    HoursRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<InterviewHours> find(UUID mentor) {
        return jdbc.sql("select %s from interview_hours h where h.account_id = :mentor".formatted(HOURS))
                .param("mentor", mentor)
                .query((row, number) -> hours(row))
                .optional();
    }

    /** @return false if they are no longer of the version */
    boolean save(UUID mentor, InterviewHours hours) {
        return jdbc.sql("""
                        insert into interview_hours as h (account_id, version, topics, place, slots)
                        select :mentor, 1, :topics, :place, cast(:slots as jsonb)
                         where :version = 0 or exists (select from interview_hours where account_id = :mentor)
                        on conflict (account_id) do update
                           set version = h.version + 1, topics = excluded.topics, place = excluded.place,
                               slots = excluded.slots
                         where h.version = :version""")
                        .param("mentor", mentor)
                        .param("version", hours.version())
                        .param(
                                "topics",
                                hours.topics().stream().map(Enum::name).sorted().toArray(String[]::new))
                        .param("place", hours.place())
                        .param("slots", SlotsJson.write(hours.slots()))
                        .update()
                > 0;
    }

    /** What all mentors but this person offer on a topic. */
    List<Offer> offers(InterviewTopic topic, UUID except) {
        return jdbc.sql("""
                        select m.account_id, m.display_name, %s
                          from active_mentor m join interview_hours h on h.account_id = m.account_id
                         where :topic = any (h.topics) and m.account_id <> :except
                         order by m.display_name, m.account_id""".formatted(HOURS))
                .param("topic", topic.name())
                .param("except", except)
                .query((row, number) -> offer(row))
                .list();
    }

    Request request(UUID learner, UUID form, UUID mentor) {
        return jdbc.sql("""
                        select (select i.id from interview i where i.account_id = :learner and i.form_id = :form) as made,
                               uuidv7() as fresh,
                               m.account_id, m.display_name, %s
                          from (values (1)) one (row)
                          left join (active_mentor m join interview_hours h on h.account_id = m.account_id)
                            on m.account_id = :mentor and m.account_id <> :learner""".formatted(HOURS))
                .param("learner", learner)
                .param("form", form)
                .param("mentor", mentor)
                .query((row, number) -> new Request(
                        row.getObject("made", UUID.class),
                        row.getObject("fresh", UUID.class),
                        row.getObject("account_id") == null ? null : offer(row)))
                .single();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        Person mentor = new Person(row.getObject("account_id", UUID.class), row.getString("display_name"));
        return new Offer(mentor, hours(row));
    }

    static InterviewHours hours(ResultSet row) throws SQLException {
        Set<InterviewTopic> topics = EnumSet.noneOf(InterviewTopic.class);
        Arrays.stream((String[]) row.getArray("hours_topics").getArray())
                .map(InterviewTopic::valueOf)
                .forEach(topics::add);
        return new InterviewHours(
                topics,
                row.getString("hours_place"),
                SlotsJson.read(row.getString("hours_slots")),
                row.getInt("hours_version"));
    }
}
