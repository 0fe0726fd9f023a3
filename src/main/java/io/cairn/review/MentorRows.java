package io.cairn.review;

import io.cairn.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what mentors say about themselves. */
@Component
class MentorRows {

    private final JdbcClient jdbc;
    private final ReviewSettings settings;

    MentorRows(JdbcClient jdbc, ReviewSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Those who take work at present, by name. */
    List<Person> activeExcept(UUID mentor) {
        return jdbc.sql("""
                select account_id, display_name from active_mentor where account_id <> :mentor
                 order by display_name, account_id""")
                .param("mentor", mentor)
                .query((row, number) ->
                        new Person(row.getObject("account_id", UUID.class), row.getString("display_name")))
                .list();
    }

    MentorProfile profile(UUID mentor) {
        return jdbc.sql("select * from mentor_profile where account_id = :mentor")
                .param("mentor", mentor)
                .query((row, number) -> profile(row))
                .optional()
                .orElseGet(() ->
                        new MentorProfile(new MentorDetails(Set.of(), Set.of(), settings.openReviews(), ""), false, 0));
    }

    MentorIntroduction introduction(UUID mentor) {
        return jdbc.sql("""
                select p.languages, p.about from mentor_profile p join active_mentor m on m.account_id = p.account_id
                 where p.account_id = :mentor""")
                .param("mentor", mentor)
                .query((row, number) ->
                        new MentorIntroduction(languages(Columns.texts(row, "languages")), row.getString("about")))
                .optional()
                .orElse(MentorIntroduction.NONE);
    }

    private MentorProfile profile(ResultSet row) throws SQLException {
        Integer openReviews = row.getObject("open_reviews", Integer.class);
        MentorDetails details = new MentorDetails(
                skills(Columns.texts(row, "skills")),
                languages(Columns.texts(row, "languages")),
                openReviews == null ? settings.openReviews() : openReviews,
                row.getString("about"));
        return new MentorProfile(details, row.getBoolean("paused"), row.getInt("version"));
    }

    static Set<Slug> skills(Collection<String> texts) {
        return texts.stream().map(Slug::new).collect(Collectors.toSet());
    }

    static Set<Locale> languages(Collection<String> tags) {
        return tags.stream().map(Locale::forLanguageTag).collect(Collectors.toSet());
    }

    static String[] tags(Collection<Locale> languages) {
        return languages.stream().map(Locale::toLanguageTag).toArray(String[]::new);
    }

    /** @return the new version; empty if another one is there */
    Optional<Integer> save(UUID mentor, MentorDetails details, int version) {
        return jdbc.sql("""
                insert into mentor_profile as m (account_id, version, skills, languages, open_reviews, about)
                values (:mentor, 1, :skills, :languages, :openReviews, :about)
                on conflict (account_id) do update
                   set version = m.version + 1, skills = excluded.skills, languages = excluded.languages,
                       open_reviews = excluded.open_reviews, about = excluded.about
                 where m.version = :version
                returning version""")
                .param("mentor", mentor)
                .param("version", version)
                .param("skills", Columns.texts(details.skills()))
                .param("languages", tags(details.languages()))
                .param("openReviews", details.openReviews())
                .param("about", details.about())
                .query(Integer.class)
                .optional();
    }

    /** Whoever pauses keeps nobody waiting: what is for them first is for all. */
    void pause(UUID mentor, Instant now) {
        jdbc.sql("""
                with freed as (
                    update submission set reserved_until = :now
                     where reserved_for = :mentor and reserved_until > :now and state = :queued)
                insert into mentor_profile (account_id, version, paused) values (:mentor, 0, true)
                on conflict (account_id) do update set paused = true""")
                .param("mentor", mentor)
                .param("now", Timestamp.from(now))
                .param("queued", SubmissionState.QUEUED.name())
                .update();
    }

    void resume(UUID mentor) {
        jdbc.sql("update mentor_profile set paused = false where account_id = :mentor")
                .param("mentor", mentor)
                .update();
    }
}
