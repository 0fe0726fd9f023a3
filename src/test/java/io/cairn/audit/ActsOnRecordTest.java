package io.cairn.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.catalog.CatalogImports;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.CatalogState;
import io.cairn.catalog.CatalogStudio;
import io.cairn.catalog.Catalogs;
import io.cairn.review.MentorAdmissions;
import io.cairn.review.MentorApplications;
import io.cairn.review.ReviewOversight;
import io.cairn.review.SampleReviews;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whatever people with power do is on record, with the statement that does it. */
@CairnTest
@TestPropertySource(
        properties =
                "spring.application.name=record") // a database of its own: it publishes, and tells all that was done
class ActsOnRecordTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SampleReviews sample;

    @Autowired
    private CatalogPublishing publishing;

    @Autowired
    private CatalogStudio studio;

    @Autowired
    private CatalogImports imports;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private MentorApplications applications;

    @Autowired
    private MentorAdmissions admissions;

    @Autowired
    private ReviewOversight oversight;

    @Autowired
    private JdbcClient database;

    private AccountInfo admin;
    private AccountInfo learner;

    @BeforeEach
    void people() {
        admin = sample.person("Ada Admin", Authority.ADMIN);
        learner = sample.person("Lea Learner");
        TestPeople.signIn(admin);
    }

    private List<AuditEntry> mine() {
        return trail.page(new AuditFilter(admin.id().toString(), null, "", null, null), 0, 50)
                .entries();
    }

    @Test
    void publishingAndGoingBack() {
        int first = catalogs.currentNumber();
        String skill = catalogs.current().skills().getFirst().slug().value();
        String name = catalogs.current().skills().getFirst().name();
        database.sql("update draft_skill set name = 'Renamed' where slug = ?")
                .param(skill)
                .update();
        int next = publishing.publish("One name", publishing.plan(null).seen());
        publishing.publishAgain(first, "Back", publishing.plan(first).seen());
        assertThat(mine())
                .satisfiesExactly(
                        back -> {
                            assertThat(back.act()).isEqualTo(AuditAct.EDITION_PUBLISHED_AGAIN);
                            assertThat(back.details())
                                    .containsExactly(AuditDetail.of("notes", "Back"), AuditDetail.of("edition", first));
                        },
                        thing -> {
                            assertThat(thing.act()).isEqualTo(AuditAct.THING_CHANGED);
                            assertThat(thing.subject()).isEqualTo(AuditSubject.of("skill/" + skill));
                            assertThat(thing.details()).containsExactly(new AuditDetail("name", "Renamed", name));
                        },
                        published -> {
                            assertThat(published.act()).isEqualTo(AuditAct.EDITION_PUBLISHED);
                            assertThat(published.subject()).isEqualTo(AuditSubject.edition(next));
                        });
    }

    @Test
    void takingTheCatalogueOutAndIn() throws Exception {
        byte[] zip = studio.export(CatalogState.edition(1));
        String skill = catalogs.current().skills().getFirst().slug().value();
        database.sql("update draft_skill set name = 'Renamed' where slug = ?")
                .param(skill)
                .update();
        imports.begin("a.zip", new ByteArrayInputStream(zip));
        waitWhile("READING");
        imports.keep(imports.mine().orElseThrow().id(), imports.plan().seen());
        waitWhile("KEEPING");
        imports.drop();
        assertThat(mine())
                .extracting(AuditEntry::act)
                .containsExactly(
                        AuditAct.IMPORT_DROPPED,
                        AuditAct.IMPORT_KEPT,
                        AuditAct.THING_CHANGED,
                        AuditAct.CATALOGUE_EXPORTED);
        assertThat(mine().get(1).details()).contains(AuditDetail.of("changed", 1), AuditDetail.of("added", 0));
    }

    private void waitWhile(String state) {
        for (int i = 0; i < 1200 && imports.mine().orElseThrow().state().name().equals(state); i++) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void decidingWhoBecomesAMentor() {
        admissions.accept(application(), "Welcome");
        admissions.decline(application(), "Not yet");
        assertThat(mine())
                .extracting(AuditEntry::act)
                .containsExactly(
                        AuditAct.APPLICATION_DECLINED, AuditAct.AUTHORITY_GRANTED, AuditAct.APPLICATION_ACCEPTED);
        assertThat(mine().getLast()).satisfies(entry -> {
            assertThat(entry.subjectName()).isEqualTo("Lea Learner");
            assertThat(entry.details()).containsExactly(AuditDetail.of("answer", "Welcome"));
        });
    }

    private UUID application() {
        AccountInfo applicant = sample.person("Lea Learner");
        sample.as(
                applicant,
                () -> applications.apply(
                        "I mentor", Set.of(new Slug("python")), Set.of(Locale.ENGLISH), UUID.randomUUID()));
        TestPeople.signIn(admin);
        return database.sql("select id from mentor_application where account_id = ?")
                .param(applicant.id())
                .query(UUID.class)
                .single();
    }

    @Test
    void lookingIntoSubmissionsAndSteppingIn() {
        AccountInfo mentor = sample.mentor("Max Mentor");
        UUID submission = sample.submitted(learner);
        TestPeople.signIn(admin);
        oversight.look(submission);
        oversight.reassign(submission, mentor.id(), "Waits too long");
        oversight.close(submission, "Not their own work");
        assertThat(mine())
                .satisfiesExactly(
                        closed -> assertThat(closed.details())
                                .containsExactly(AuditDetail.of("reason", "Not their own work")),
                        reassigned -> assertThat(reassigned.details())
                                .containsExactly(
                                        AuditDetail.of("reason", "Waits too long"),
                                        AuditDetail.of("mentor", mentor.id())),
                        looked -> {
                            assertThat(looked.act()).isEqualTo(AuditAct.SUBMISSION_VIEWED);
                            assertThat(looked.subject()).isEqualTo(AuditSubject.submission(submission));
                        });
    }
}
