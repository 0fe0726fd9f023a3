package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.file.Files;
import io.cairn.file.SampleFiles;
import io.cairn.portfolio.CertificationProblem.Kind;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.Progress;
import io.cairn.progress.Proofs;
import io.cairn.progress.Today;
import io.cairn.roadmap.Onboarding;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.PlanEffect;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class EarnedCertificationsTest {

    private static final CatalogKey AWS = CatalogKey.of(CertificationSamples.AWS);
    private static final CatalogKey FOUNDATIONS = CatalogKey.of(CertificationSamples.FOUNDATIONS);
    private static final CatalogKey ITSELF = CatalogKey.of(CatalogKey.Kind.CERTIFICATION, CertificationSamples.RETIRED);

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Progress progress;

    @Autowired
    private Onboarding onboarding;

    @Autowired
    private Files files;

    @Autowired
    private Today today;

    @Autowired
    private SignUp signUp;

    @Autowired
    private JdbcClient database;

    private AccountInfo learner;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void aRetiredCertificationIsEarnedAndCountsForItsUnitsAndItself() {
        UUID id = add(CertificationSamples.retired());

        assertThat(certifications.certification(id))
                .isEqualTo(new EarnedCertification(id, 0, CertificationSamples.retired()));
        assertThat(proofs.all()).containsOnlyKeys(AWS, FOUNDATIONS, ITSELF);
        assertThat(proofs.of(AWS).getFirst().strength()).isEqualTo(Evidence.EVIDENCED);
        assertThat(proofs.of(AWS).getFirst().expiresOn())
                .isEqualTo(CertificationSamples.retired().expiresOn());
    }

    @Test
    void theOneIssuedLastComesFirst() {
        UUID older = add(CertificationSamples.expiring(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 1, 1)));
        UUID newer = add(CertificationSamples.named("Newer"));

        assertThat(certifications.all()).extracting(EarnedCertification::id).containsExactly(newer, older);
    }

    @Test
    void sendingAFormTwiceAddsOne() {
        UUID form = UUID.randomUUID();

        UUID once = certifications.add(CertificationSamples.retired(), form);

        assertThat(certifications.add(CertificationSamples.retired(), form)).isEqualTo(once);
        assertThat(certifications.all()).hasSize(1);
    }

    @Test
    void sendingAFormTwiceAtOnceAddsOne() throws Exception {
        UUID form = UUID.randomUUID();
        CountDownLatch together = new CountDownLatch(2);
        Callable<UUID> click = () -> {
            TestPeople.signIn(learner);
            together.countDown();
            together.await();
            return certifications.add(CertificationSamples.retired(), form);
        };
        try (ExecutorService clicks = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> ids = clicks.invokeAll(List.of(click, click));
            assertThat(ids.get(0).get()).isEqualTo(ids.get(1).get());
        }

        assertThat(certifications.all()).hasSize(1);
    }

    @Test
    void theEffectOfAddingIsKnownBefore() {
        onboarding.finish(OnboardingDraft.empty().withRole(new Slug("machine-learning-engineer")), UUID.randomUUID());
        progress.complete(CertificationSamples.FOUNDATIONS);

        EvidenceEffect effect = certifications.previewSave(null, CertificationSamples.retired());

        assertThat(effect.evidence())
                .contains(
                        new EvidenceChange(FOUNDATIONS, Evidence.CLAIMED, Evidence.EVIDENCED),
                        new EvidenceChange(AWS, null, Evidence.EVIDENCED));
        PlanEffect plan = Objects.requireNonNull(effect.plan());
        assertThat(plan.hoursAfter()).isLessThanOrEqualTo(plan.hoursBefore());
        assertThat(proofs.all()).isEmpty();
        assertThat(certifications.all()).isEmpty();
    }

    @Test
    void whatHasExpiredIsEvidenceThatHasExpired() {
        LocalDate yesterday = today.today().minusDays(1);
        add(CertificationSamples.expiring(yesterday.minusYears(1), yesterday));

        assertThat(progress.everything().get(AWS).evidence()).isEqualTo(Evidence.EXPIRED);
        assertThat(certifications.all().getFirst().validity(today.today())).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void savingChangesTheEvidenceWithIt() {
        UUID id = add(CertificationSamples.retired());

        EarnedCertification saved = certifications.save(id, CertificationSamples.proving(CertificationSamples.AWS), 0);

        assertThat(saved.version()).isOne();
        assertThat(certifications.certification(id)).isEqualTo(saved);
        assertThat(proofs.all()).containsOnlyKeys(AWS);
    }

    @Test
    void savingTheSameTwiceMakesOneVersion() {
        UUID id = add(CertificationSamples.named("Old"));

        EarnedCertification once = certifications.save(id, CertificationSamples.named("New"), 0);

        assertThat(certifications.save(id, CertificationSamples.named("New"), 0))
                .isEqualTo(once);
    }

    @Test
    void aStaleSaveOverwritesNothingAndTellsWhatIsThereNow() {
        UUID id = add(CertificationSamples.named("Old"));
        EarnedCertification first = certifications.save(id, CertificationSamples.named("First tab"), 0);

        assertThatThrownBy(() -> certifications.save(id, CertificationSamples.named("Second tab"), 0))
                .isInstanceOfSatisfying(
                        StaleCertificationException.class,
                        stale -> assertThat(stale.current()).isEqualTo(first));
        assertThat(certifications.certification(id)).isEqualTo(first);
    }

    @Test
    void removingTakesTheEvidenceAlongAsWasPreviewed() {
        progress.complete(CertificationSamples.AWS);
        UUID id = add(CertificationSamples.retired());

        assertThat(certifications.previewRemoval(id).evidence())
                .containsExactlyInAnyOrder(
                        new EvidenceChange(AWS, Evidence.EVIDENCED, Evidence.CLAIMED),
                        new EvidenceChange(FOUNDATIONS, Evidence.EVIDENCED, null),
                        new EvidenceChange(ITSELF, Evidence.EVIDENCED, null));
        certifications.remove(id);

        assertThat(proofs.all()).isEmpty();
        assertThat(certifications.all()).isEmpty();
        assertThat(progress.everything()).containsOnlyKeys(AWS);
    }

    @Test
    void anythingPeopleTypeIsKeptButForWhatNoDatabaseCanHold() {
        String hostile = "<script>alert(1)</script> '; drop table certification; -- \u202Eמימין לשמאל 🧗🏽";

        UUID id = add(CertificationSamples.named(" " + hostile + "\u0000 "));

        assertThat(certifications.certification(id).content().name()).isEqualTo(hostile);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        assertRefused(CertificationSamples.named(" "), CertificationField.NAME, Kind.MISSING);
        assertRefused(CertificationSamples.named("x".repeat(300)), CertificationField.NAME, Kind.TOO_LONG);
        LocalDate tomorrow = today.today().plusDays(1);
        assertRefused(
                CertificationSamples.expiring(tomorrow, tomorrow), CertificationField.ISSUED_ON, Kind.IN_THE_FUTURE);
        assertRefused(
                CertificationSamples.expiring(LocalDate.of(1203, 1, 1), LocalDate.of(1204, 1, 1)),
                CertificationField.ISSUED_ON,
                Kind.UNLIKELY);
        assertRefused(
                CertificationSamples.expiring(null, CertificationSamples.ISSUED.minusDays(1)),
                CertificationField.EXPIRES_ON,
                Kind.BACKWARDS);
        assertRefused(
                CertificationSamples.expiring(null, LocalDate.of(9999, 1, 1)),
                CertificationField.EXPIRES_ON,
                Kind.UNLIKELY);
        for (String url : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "www.example.org",
                "https://",
                "https://user:secret@example.org",
                "https://exa mple.org",
                "https://..",
                "ftp://example.org")) {
            assertRefused(CertificationSamples.linked(url), CertificationField.CREDENTIAL_URL, Kind.NOT_A_LINK);
        }
        assertRefused(
                CertificationSamples.linked("https://example.org/" + "x".repeat(500)),
                CertificationField.CREDENTIAL_URL,
                Kind.TOO_LONG);
        assertThat(certifications.all()).isEmpty();
    }

    @Test
    void addressesOfTheWebAreFine() {
        for (String url : List.of(
                "https://www.credly.com/badges/1?x=1#y",
                "HTTP://example.org",
                "https://bücher.example/ä",
                "http://localhost:8080/x",
                "https://192.0.2.1/")) {
            add(CertificationSamples.linked(url));
        }
        assertThat(certifications.all()).hasSize(5);
    }

    private void assertRefused(CertificationContent content, CertificationField field, Kind kind) {
        for (ThrowingCallable way : List.<ThrowingCallable>of(
                () -> certifications.add(content, UUID.randomUUID()),
                () -> certifications.save(UUID.randomUUID(), content, 0),
                () -> certifications.previewSave(null, content))) {
            assertThatThrownBy(way)
                    .isInstanceOfSatisfying(
                            CertificationInvalidException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(CertificationProblem::field, CertificationProblem::kind)
                                    .containsExactly(org.assertj.core.groups.Tuple.tuple(field, kind)));
        }
    }

    @Test
    void whatTheCatalogueNeverHadIsNotFound() {
        CertificationContent unknown = new CertificationContent(
                new Slug("no-such-thing"),
                "Name",
                "Issuer",
                CertificationSamples.ISSUED,
                null,
                "",
                null,
                null,
                Set.of());

        assertThatThrownBy(() -> add(unknown)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> add(CertificationSamples.proving(UnitId.parse("no-such-skill.working"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(certifications.all()).isEmpty();
    }

    @Test
    void thereAreOnlySoMany() {
        for (int i = 0; i < CertificationRules.MAX_CERTIFICATIONS; i++) {
            add(CertificationSamples.named("Number " + i));
        }

        assertThatThrownBy(() -> add(CertificationSamples.named("One more")))
                .isInstanceOf(TooManyCertificationsException.class);
    }

    @Test
    void whatIsSomebodyElsesIsLikeWhatIsMissing() {
        UUID others = add(CertificationSamples.retired());
        TestPeople.signInNewLearner(signUp);

        for (UUID id : List.of(others, UUID.randomUUID())) {
            assertNotFound(() -> certifications.certification(id));
            assertNotFound(() -> certifications.save(id, CertificationSamples.named("Mine now"), 0));
            assertNotFound(() -> certifications.remove(id));
            assertThat(certifications.previewRemoval(id).evidence()).isEmpty();
            assertThat(certifications
                            .previewSave(id, CertificationSamples.named("Mine now"))
                            .evidence())
                    .isEmpty();
        }
        assertThat(certifications.all()).isEmpty();

        TestPeople.signIn(learner);
        assertThat(certifications.certification(others).content()).isEqualTo(CertificationSamples.retired());
        assertThat(proofs.all()).isNotEmpty();
    }

    @Test
    void aFileOfSomebodyElseIsLikeOneThatIsMissing() {
        UUID own = upload();
        UUID id = add(CertificationSamples.withFile(own));
        assertThat(certifications.certification(id).content().file()).isEqualTo(own);

        TestPeople.signInNewLearner(signUp);
        UUID mine = add(CertificationSamples.named("Mine"));
        for (UUID file : List.of(own, UUID.randomUUID())) {
            assertNotFound(() -> add(CertificationSamples.withFile(file)));
            assertNotFound(() -> certifications.save(mine, CertificationSamples.withFile(file), 0));
        }
    }

    @Test
    void visitorsHaveNoCertifications() {
        TestPeople.signOut();

        assertThatThrownBy(() -> certifications.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> add(CertificationSamples.retired()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void anAccountTakesItsCertificationsAndTheirFilesAlong() {
        add(CertificationSamples.withFile(upload()));

        database.sql("delete from account where id = ?").param(learner.id()).update();

        for (String table : List.of("certification", "file")) {
            assertThat(database.sql("select count(*) from %s where account_id = ?".formatted(table))
                            .param(learner.id())
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void readingIsOneStatementAndChangingTwo() {
        UUID id = add(CertificationSamples.retired());

        assertThat(Statements.during(() -> certifications.all())).hasSize(1);
        assertThat(Statements.during(() -> certifications.certification(id))).hasSize(1);
        assertThat(Statements.during(() -> add(CertificationSamples.retired()))).hasSize(2);
        assertThat(Statements.during(() -> certifications.save(id, CertificationSamples.named("Other"), 0)))
                .hasSize(2);
        assertThat(Statements.during(() -> certifications.remove(id))).hasSize(2);
    }

    private UUID add(CertificationContent content) {
        return certifications.add(content, UUID.randomUUID());
    }

    private UUID upload() {
        return files.keepDocument("paper.pdf", new ByteArrayInputStream(SampleFiles.pdf(0)))
                .id();
    }

    private static void assertNotFound(ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(NotFoundException.class);
    }
}
