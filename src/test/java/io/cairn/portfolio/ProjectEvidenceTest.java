package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.progress.Evidence;
import io.cairn.progress.EvidenceChange;
import io.cairn.progress.Progress;
import io.cairn.progress.Proof;
import io.cairn.progress.Proofs;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CairnTest
class ProjectEvidenceTest {

    private static final UnitId PANDAS = UnitId.parse("pandas.working");
    private static final UnitId SCIKIT = UnitId.parse("scikit-learn.working");
    private static final CatalogKey BRIEF = CatalogKey.of(CatalogKey.Kind.PROJECT, ProjectSamples.BRIEF);

    @Autowired
    private Projects projects;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Progress progress;

    @Autowired
    private SignUp signUp;

    @BeforeEach
    void signIn() {
        TestPeople.signInNewLearner(signUp);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void aFinishedProjectIsEvidenceForItsUnitsAndItsBrief() {
        UUID id = finished();

        assertThat(proofs.all()).containsOnlyKeys(CatalogKey.of(PANDAS), CatalogKey.of(SCIKIT), BRIEF);
        Proof proof = proofs.of(CatalogKey.of(PANDAS)).getFirst();
        assertThat(proof.sourceId()).isEqualTo(id);
        assertThat(proof.title()).isEqualTo(ProjectSamples.TITLE);
        assertThat(proof.strength()).isEqualTo(Evidence.EVIDENCED);
        assertThat(proof.shownOn())
                .isEqualTo(ProjectSamples.written(ProjectStatus.DONE).finishedOn());
    }

    @Test
    void aFreeProjectIsEvidenceForItsUnitsAlone() {
        projects.save(projects.create(null, UUID.randomUUID()), ProjectSamples.written(ProjectStatus.PUBLISHED), 0);

        assertThat(proofs.all()).containsOnlyKeys(CatalogKey.of(PANDAS), CatalogKey.of(SCIKIT));
    }

    @Test
    void anUnfinishedProjectIsNoEvidence() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());

        projects.save(id, ProjectSamples.written(ProjectStatus.BUILDING), 0);

        assertThat(proofs.all()).isEmpty();
    }

    @Test
    void whatIsTakenUpAgainIsNoLongerEvidence() {
        UUID id = finished();

        projects.save(id, ProjectSamples.written(ProjectStatus.BUILDING), 1);

        assertThat(proofs.all()).isEmpty();
    }

    @Test
    void evidenceFollowsTitleAndUnitsOfItsProject() {
        UUID id = finished();

        ProjectContent renamed = ProjectSamples.with(ProjectSamples.proving(SCIKIT), "title", "Renamed");
        projects.save(id, ProjectSamples.with(renamed, "status", ProjectStatus.DONE), 1);

        assertThat(proofs.all()).containsOnlyKeys(CatalogKey.of(SCIKIT), BRIEF);
        assertThat(proofs.of(BRIEF).getFirst().title()).isEqualTo("Renamed");
    }

    @Test
    void removingAProjectTakesItsEvidenceWithItAsWasPreviewed() {
        progress.complete(PANDAS);
        UUID id = finished();

        RemovalPreview preview = projects.previewRemoval(id);
        assertThat(preview.evidence())
                .containsExactlyInAnyOrder(
                        new EvidenceChange(CatalogKey.of(PANDAS), Evidence.EVIDENCED, Evidence.CLAIMED),
                        new EvidenceChange(CatalogKey.of(SCIKIT), Evidence.EVIDENCED, null),
                        new EvidenceChange(BRIEF, Evidence.EVIDENCED, null));

        projects.remove(id);

        assertThat(proofs.all()).isEmpty();
        assertThat(progress.everything()).containsOnlyKeys(CatalogKey.of(PANDAS));
    }

    @Test
    void savingAndRemovingAreTwoStatementsWithTheEvidence() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());

        assertThat(Statements.during(() -> projects.save(id, ProjectSamples.written(ProjectStatus.DONE), 0)))
                .hasSize(2);
        assertThat(Statements.during(() -> projects.previewRemoval(id))).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(() -> projects.remove(id))).hasSize(2);
    }

    private UUID finished() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        projects.save(id, ProjectSamples.written(ProjectStatus.DONE), 0);
        return id;
    }
}
