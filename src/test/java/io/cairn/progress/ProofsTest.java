package io.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.AdjustableClock;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.SerializationUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@CairnTest
@Import(AdjustableClock.Instead.class)
class ProofsTest {

    @Autowired
    private Proofs proofs;

    @Autowired
    private ProofRows rows;

    @Autowired
    private Verifications verifications;

    @Autowired
    private Progress progress;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private Today today;

    @Autowired
    private SignUp signUp;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private AdjustableClock clock;

    private AccountInfo learner;
    private UnitId unit;
    private CatalogKey first;
    private CatalogKey second;
    private CatalogKey brief;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
        List<UnitId> units = catalogs.current().units().stream().map(Unit::id).toList();
        unit = units.getFirst();
        first = CatalogKey.of(unit);
        second = CatalogKey.of(units.get(1));
        brief = CatalogKey.of(
                CatalogKey.Kind.PROJECT,
                catalogs.current().briefs().iterator().next().slug());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void whatAProjectShowsIsDoneWithoutBeingSaid() {
        Proof project = project();
        proofs.show(project, Set.of(first, brief));

        assertThat(standing(first))
                .isEqualTo(new Standing(
                        first, Stage.DONE, Evidence.EVIDENCED, Origin.PROOF, null, lastWeek(), List.of(project)));
        assertThat(standing(brief).isDone()).isTrue();
        assertThat(progress.standings()).containsOnlyKeys(unit);
    }

    @Test
    void whatIsShownIsListedByItsThing() {
        Proof project = project();
        Proof certification = certification(null);
        proofs.show(project, Set.of(first, second));
        proofs.show(certification, Set.of(second));

        assertThat(proofs.all()).isEqualTo(Map.of(first, List.of(project), second, List.of(certification, project)));
        assertThat(proofs.of(second)).containsExactly(certification, project);
        assertThat(proofs.of(brief)).isEmpty();
    }

    @Test
    void whatAMentorConfirmedIsWorthMost() {
        progress.complete(unit);
        proofs.show(project(), Set.of(first));
        reviewShows(Set.of(first));

        assertThat(standing(first).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @Test
    void showingAgainReplacesWhatTheSourceShowedBefore() {
        Proof project = project();
        proofs.show(project, Set.of(first, second));
        Proof renamed = new Proof(
                project.source(), project.sourceId(), "Churn, again", Evidence.EVIDENCED, today.today(), null);

        proofs.show(renamed, Set.of(second, brief));
        proofs.show(renamed, Set.of(second, brief));

        assertThat(proofs.all()).isEqualTo(Map.of(second, List.of(renamed), brief, List.of(renamed)));
        proofs.show(renamed, Set.of());
        assertThat(proofs.all()).isEmpty();
    }

    @Test
    void withdrawingLeavesExactlyWhatWasSaid() {
        progress.start(unit);
        Standing begun = standing(first);
        Proof project = project();
        proofs.show(project, Set.of(first, second));
        assertThat(standing(first).isDone()).isTrue();
        assertThat(standing(first).finishedOn()).isEqualTo(today.today());

        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());
        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());

        assertThat(progress.everything()).isEqualTo(Map.of(first, begun));
    }

    @Test
    void withdrawingOneProofLeavesTheOthers() {
        Proof project = project();
        proofs.show(project, Set.of(first));
        reviewShows(Set.of(first));

        proofs.withdraw(EvidenceSource.REVIEW, UUID.randomUUID());
        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());

        assertThat(standing(first).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @Test
    void whatIsShownStaysDoneWhateverIsTakenBack() {
        progress.complete(unit);
        reviewShows(Set.of(first));

        progress.resume(first);
        assertThat(standing(first).isDone()).isTrue();
        progress.reopen(first, null);
        progress.assess(Set.of());

        assertThat(standing(first).isDone()).isTrue();
        assertThat(standing(first).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @Test
    void assessingOneselfSaysNothingOfWhatIsShownAnyway() {
        Proof project = project();
        proofs.show(project, Set.of(first));

        progress.assess(Set.of(unit));
        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());

        assertThat(progress.everything()).isEmpty();
    }

    @Test
    void aClaimMadeBeforeIsStillThereWhenItsProofIsGone() {
        progress.assess(Set.of(unit));
        Standing claimed = standing(first);
        Proof project = project();
        proofs.show(project, Set.of(first));
        progress.assess(Set.of(unit));

        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());

        assertThat(standing(first)).isEqualTo(claimed);
    }

    @Test
    void aProofCountsUpToItsLastDay() {
        proofs.show(certification(today.today().plusDays(1)), Set.of(first));

        clock.pass(Duration.ofDays(1));
        assertThat(standing(first).evidence()).isEqualTo(Evidence.EVIDENCED);
        clock.pass(Duration.ofDays(1));
        assertThat(standing(first).evidence()).isEqualTo(Evidence.EXPIRED);
    }

    @Test
    void whatHasExpiredStaysDoneAndIsWorthMoreThanAWord() {
        progress.complete(unit);
        proofs.show(certification(today.today().minusDays(1)), Set.of(first, second));

        assertThat(standing(first).evidence()).isEqualTo(Evidence.EXPIRED);
        assertThat(standing(second).evidence()).isEqualTo(Evidence.EXPIRED);
        assertThat(standing(second).isDone()).isTrue();
    }

    @Test
    void anExpiredProofCountsNothingBesideAValidOne() {
        proofs.show(certification(today.today().minusDays(1)), Set.of(first));
        proofs.show(project(), Set.of(first));

        assertThat(standing(first).evidence()).isEqualTo(Evidence.EVIDENCED);
    }

    @Test
    void aPreviewTellsOnlyWhatWouldChange() {
        progress.complete(unit);
        Proof project = project();
        proofs.show(project, Set.of(brief));

        assertThat(proofs.previewShow(project, Set.of(first, second, brief)).changes())
                .containsExactlyInAnyOrder(
                        new EvidenceChange(first, Evidence.CLAIMED, Evidence.EVIDENCED),
                        new EvidenceChange(second, null, Evidence.EVIDENCED));
        assertThat(proofs.previewShow(project, Set.of()).changes())
                .containsExactly(new EvidenceChange(brief, Evidence.EVIDENCED, null));
        assertThat(proofs.previewShow(project, Set.of(brief)).changes()).isEmpty();
        assertThat(proofs.all()).containsOnlyKeys(brief);
    }

    @Test
    void thePreviewOfAWithdrawalTellsWhatWouldBeLeft() {
        progress.complete(unit);
        Proof project = project();
        proofs.show(project, Set.of(first, second, brief));
        reviewShows(Set.of(brief));

        assertThat(proofs.previewWithdraw(EvidenceSource.PROJECT, project.sourceId())
                        .changes())
                .containsExactlyInAnyOrder(
                        new EvidenceChange(first, Evidence.EVIDENCED, Evidence.CLAIMED),
                        new EvidenceChange(second, Evidence.EVIDENCED, null));
    }

    @Test
    void whatTheCatalogueNeverHadCannotBeShown() {
        CatalogKey unknown = CatalogKey.of(UnitId.parse("no-such-skill.working"));

        assertThatThrownBy(() -> proofs.show(project(), Set.of(first, unknown))).isInstanceOf(NotFoundException.class);
        assertThat(proofs.all()).isEmpty();
    }

    @Test
    void aCareerRoleCannotBeShown() {
        CatalogKey role = CatalogKey.of(CatalogKey.Kind.ROLE, new Slug("data-engineer"));

        assertThatThrownBy(() -> proofs.show(project(), Set.of(role))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proofs.previewShow(project(), Set.of(role)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProofIsNeitherAMereClaimNorExpiredBeforeItIsShown() {
        UUID id = UUID.randomUUID();
        LocalDate day = today.today();

        assertThatThrownBy(() -> new Proof(EvidenceSource.PROJECT, id, "Churn", Evidence.CLAIMED, day, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> new Proof(EvidenceSource.PROJECT, id, "Churn", Evidence.VERIFIED, day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void othersProofsAreNeitherSeenNorTouched() {
        Proof project = project();
        proofs.show(project, Set.of(first));
        TestPeople.signInNewLearner(signUp);

        assertThat(proofs.all()).isEmpty();
        assertThat(proofs.of(first)).isEmpty();
        assertThat(progress.everything()).isEmpty();
        assertThat(proofs.previewWithdraw(EvidenceSource.PROJECT, project.sourceId())
                        .changes())
                .isEmpty();
        proofs.withdraw(EvidenceSource.PROJECT, project.sourceId());
        proofs.show(project, Set.of(second));
        proofs.show(project, Set.of());

        TestPeople.signIn(learner);
        assertThat(proofs.all()).isEqualTo(Map.of(first, List.of(project)));
    }

    @Test
    void visitorsShowNothing() {
        TestPeople.signOut();

        assertThatThrownBy(() -> proofs.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> proofs.show(project(), Set.of(first)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void everythingIsOneStatementHoweverMuchIsShown() {
        Proof project = project();
        Set<CatalogKey> all = Set.copyOf(catalogs.current().units().stream()
                .map(Unit::id)
                .map(CatalogKey::of)
                .toList());
        for (Set<CatalogKey> items : List.of(Set.of(first), all)) {
            assertThat(Statements.during(() -> proofs.show(project, items))).hasSize(1);
            assertThat(Statements.during(() -> proofs.all())).hasSize(1);
            assertThat(Statements.during(() -> proofs.of(first))).hasSize(1);
            assertThat(Statements.during(() -> progress.everything())).hasSize(1);
            assertThat(Statements.during(() -> proofs.previewShow(project, items)))
                    .hasSize(1);
            assertThat(Statements.during(() -> proofs.previewWithdraw(EvidenceSource.PROJECT, project.sourceId())))
                    .hasSize(1);
        }
        assertThat(Statements.during(() -> proofs.withdraw(EvidenceSource.PROJECT, project.sourceId())))
                .hasSize(1);
    }

    @Test
    void aProofSurvivesTheSessionsTripToDisk() {
        Proof project = project();

        assertThat(SerializationUtils.<Proof>deserialize(SerializationUtils.serialize(project)))
                .isEqualTo(project);
    }

    private LocalDate lastWeek() {
        return today.today().minusDays(7);
    }

    private Proof project() {
        return new Proof(EvidenceSource.PROJECT, UUID.randomUUID(), "Churn", Evidence.EVIDENCED, lastWeek(), null);
    }

    private Proof certification(@Nullable LocalDate expiresOn) {
        LocalDate earned = today.today().minusDays(2);
        return new Proof(
                EvidenceSource.CERTIFICATION, UUID.randomUUID(), "Cloud", Evidence.EVIDENCED, earned, expiresOn);
    }

    @Test
    void aMentorShowsWhatAnotherPersonMasters() {
        AccountInfo mentor = TestPeople.with(TestPeople.newLearner(signUp), Authority.MENTOR);
        TestPeople.signIn(mentor);
        verify(learner, review());
        TestPeople.signIn(learner);
        assertThat(standing(first).evidence()).isEqualTo(Evidence.VERIFIED);
    }

    @Test
    void nobodyVerifiesThemselves() {
        assertThatThrownBy(() -> proofs.show(review(), Set.of(first))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verify(learner, review())).isInstanceOf(AccessDeniedException.class);
        TestPeople.signIn(TestPeople.with(learner, Authority.MENTOR));
        assertThatThrownBy(() -> verify(learner, review())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMentorShowsNothingButReviews() {
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.MENTOR));
        assertThatThrownBy(() -> verify(learner, project())).isInstanceOf(IllegalArgumentException.class);
    }

    private void verify(AccountInfo whom, Proof proof) {
        transactions.executeWithoutResult(status -> verifications.show(whom.id(), proof, Set.of(first)));
    }

    private void reviewShows(Set<CatalogKey> items) {
        rows.show(learner.id(), review(), items);
    }

    private Proof review() {
        return new Proof(
                EvidenceSource.REVIEW, UUID.randomUUID(), "Review of Churn", Evidence.VERIFIED, lastWeek(), null);
    }

    private Standing standing(CatalogKey item) {
        return Objects.requireNonNull(progress.everything().get(item));
    }
}
