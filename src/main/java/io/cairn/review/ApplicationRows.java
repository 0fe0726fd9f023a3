package io.cairn.review;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditSubject;
import io.cairn.shared.Slug;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who wants to be a mentor. */
@Component
class ApplicationRows {

    private static final String SELECT = """
            select a.id, a.account_id as applicant_id, applicant.display_name as applicant_name, a.body, a.skills,
                   a.languages, a.applied_at, a.accepted, a.answer
              from mentor_application a join account applicant on applicant.id = a.account_id
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ApplicationRows(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    Optional<MentorApplication> newest(UUID account) {
        return jdbc.sql(SELECT + " where a.account_id = :account order by a.applied_at desc, a.id desc limit 1")
                .param("account", account)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Without those of people who were made mentors meanwhile. */
    List<MentorApplication> open() {
        return jdbc.sql(SELECT + """
                 where a.decided_at is null
                   and not exists (select from account_authority t
                                    where t.account_id = a.account_id and t.authority = 'MENTOR')
                 order by a.applied_at, a.id""").query((row, number) -> read(row)).list();
    }

    private static MentorApplication read(ResultSet row) throws SQLException {
        return new MentorApplication(
                row.getObject("id", UUID.class),
                new Person(row.getObject("applicant_id", UUID.class), row.getString("applicant_name")),
                row.getString("body"),
                MentorRows.skills(Columns.texts(row, "skills")),
                MentorRows.languages(Columns.texts(row, "languages")),
                Columns.required(row, "applied_at"),
                row.getObject("accepted", Boolean.class),
                row.getString("answer"));
    }

    /** @return empty when the form has been used */
    Optional<UUID> insert(UUID account, String text, Set<Slug> skills, Set<Locale> languages, UUID form, Instant at) {
        return jdbc.sql("""
                insert into mentor_application (account_id, id, form_id, body, skills, languages, applied_at)
                values (:account, uuidv7(), :form, :text, :skills, :languages, :at)
                on conflict (account_id, form_id) do nothing
                returning id""")
                .param("account", account)
                .param("form", form)
                .param("text", text)
                .param("skills", Columns.texts(skills))
                .param("languages", MentorRows.tags(languages))
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> madeBy(UUID account, UUID form) {
        return jdbc.sql("select id from mentor_application where account_id = :account and form_id = :form")
                .param("account", account)
                .param("form", form)
                .query(UUID.class)
                .optional();
    }

    /**
     * Decides; whoever is accepted begins with the skills and languages they applied with.
     *
     * @return who applied; empty if there is no such open application
     */
    Optional<UUID> decide(UUID application, UUID admin, boolean accepted, String answer, Instant at) {
        String sql = """
                with decided as (
                    update mentor_application
                       set decided_at = :at, decided_by = :admin, accepted = :accepted, answer = :answer
                     where id = :id and decided_at is null
                    returning account_id, skills, languages),
                begun as (
                    insert into mentor_profile (account_id, version, skills, languages)
                    select account_id, 1, skills, languages from decided where :accepted
                    on conflict (account_id) do nothing), %s
                select account_id from decided""".formatted(AuditLog.recordedAbout("decided", "account_id"));
        AuditAct act = accepted ? AuditAct.APPLICATION_ACCEPTED : AuditAct.APPLICATION_DECLINED;
        AuditSubject applicant = new AuditSubject(AuditSubject.ACCOUNT, "");
        return audit.into(jdbc.sql(sql), act, applicant, AuditDetail.of("answer", answer))
                .param("id", application)
                .param("admin", admin)
                .param("accepted", accepted)
                .param("answer", answer)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .optional();
    }
}
