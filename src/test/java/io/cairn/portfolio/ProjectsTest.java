package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.UnitId;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class ProjectsTest {

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectDrafts drafts;

    @Autowired
    private Catalogs catalogs;

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
    void aProjectFromABriefBeginsWithWhatTheBriefSays() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());

        ProjectInfo project = projects.project(id);
        ProjectBrief brief = catalogs.current().brief(ProjectSamples.BRIEF);
        assertThat(project.brief()).isEqualTo(brief.slug());
        assertThat(project.content().title()).isEqualTo(brief.title());
        assertThat(project.content().paradigm()).isEqualTo(brief.paradigm());
        assertThat(project.content().proves()).containsExactlyInAnyOrderElementsOf(brief.proves());
        assertThat(project.content().status()).isEqualTo(ProjectStatus.IDEA);
    }

    @Test
    void aFreeProjectBeginsEmpty() {
        UUID id = projects.create(null, UUID.randomUUID());

        assertThat(projects.project(id).content()).isEqualTo(ProjectContent.EMPTY);
        assertThat(projects.project(id).brief()).isNull();
    }

    @Test
    void creatingTwiceFromOneFormMakesOneProject() {
        UUID form = UUID.randomUUID();

        UUID once = projects.create(null, form);

        assertThat(projects.create(null, form)).isEqualTo(once);
        assertThat(projects.all()).hasSize(1);
    }

    @Test
    void aBriefThatNobodyPublishedIsNotFound() {
        assertThatThrownBy(() -> projects.create(new Slug("no-such-brief"), UUID.randomUUID()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thereAreOnlySoManyProjects() {
        for (int i = 0; i < ProjectRules.MAX_PROJECTS; i++) {
            projects.create(null, UUID.randomUUID());
        }

        assertThatThrownBy(() -> projects.create(null, UUID.randomUUID())).isInstanceOf(TooManyProjectsException.class);
        assertThat(projects.all()).hasSize(ProjectRules.MAX_PROJECTS);
    }

    @Test
    void whatIsSavedComesBackAsItWas() {
        UUID id = projects.create(ProjectSamples.BRIEF, UUID.randomUUID());
        ProjectContent content = ProjectSamples.written(ProjectStatus.BUILDING);

        ProjectInfo saved = projects.save(id, content, 0);

        assertThat(saved.version()).isOne();
        assertThat(projects.project(id)).isEqualTo(saved);
        assertThat(projects.all()).containsExactly(saved);
        assertThat(saved.content()).isEqualTo(content);
    }

    @Test
    void theNewestProjectComesFirst() {
        UUID first = projects.create(null, UUID.randomUUID());
        UUID second = projects.create(null, UUID.randomUUID());
        projects.save(first, ProjectSamples.titled("The older one"), 0);

        assertThat(projects.all()).extracting(ProjectInfo::id).containsExactly(second, first);
    }

    @Test
    void anythingPeopleTypeIsKept() {
        UUID id = projects.create(null, UUID.randomUUID());
        String hostile = "<script>alert(1)</script> ' ; drop table project; -- \u202Eמימין לשמאל 🧗🏽 \\u0000 \t";

        projects.save(id, ProjectSamples.titled(hostile), 0);

        assertThat(projects.project(id).content().title()).isEqualTo(hostile);
    }

    @Test
    void charactersThatNoDatabaseTextCanHoldAreLeftOut() {
        UUID id = projects.create(null, UUID.randomUUID());

        projects.save(id, ProjectSamples.titled("a\u0000b\uD83Dc\uDE00d"), 0);

        assertThat(projects.project(id).content().title()).isEqualTo("abcd");
    }

    @Test
    void savingTheSameTwiceMakesOneVersion() {
        UUID id = projects.create(null, UUID.randomUUID());
        ProjectContent content = ProjectSamples.titled("Once");

        ProjectInfo once = projects.save(id, content, 0);

        assertThat(projects.save(id, content, 0)).isEqualTo(once);
        assertThat(projects.save(id, content, 1)).isEqualTo(once);
        assertThat(projects.versions(id)).hasSize(2);
    }

    @Test
    void aStaleSaveOverwritesNothingAndTellsWhatIsThereNow() {
        UUID id = projects.create(null, UUID.randomUUID());
        ProjectInfo first = projects.save(id, ProjectSamples.titled("First tab"), 0);

        assertThatThrownBy(() -> projects.save(id, ProjectSamples.titled("Second tab"), 0))
                .isInstanceOfSatisfying(
                        StaleProjectException.class,
                        stale -> assertThat(stale.current()).isEqualTo(first));
        assertThat(projects.project(id)).isEqualTo(first);
    }

    @Test
    void aProjectCannotReferToWhatTheCatalogueNeverHad() {
        UUID id = projects.create(null, UUID.randomUUID());

        assertThatThrownBy(() -> projects.save(id, ProjectSamples.proving(UnitId.parse("no-such-skill.working")), 0))
                .isInstanceOf(NotFoundException.class);
        assertThat(projects.project(id).version()).isZero();
    }

    @Test
    void whatBreaksTheRulesIsNotSaved() {
        UUID id = projects.create(null, UUID.randomUUID());

        assertThatThrownBy(() -> projects.save(id, ProjectSamples.titled("x".repeat(121)), 0))
                .isInstanceOfSatisfying(
                        ProjectInvalidException.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(new ProjectProblem(
                                        ProjectField.TITLE, ProjectProblem.Kind.TOO_LONG, ProjectRules.MAX_TITLE)));
        assertThat(projects.project(id).version()).isZero();
    }

    @Test
    void everySavedStateCanBeLookedAtAgain() {
        UUID id = projects.create(null, UUID.randomUUID());
        ProjectContent one = ProjectSamples.titled("One");
        projects.save(id, one, 0);
        projects.save(id, ProjectSamples.titled("Two"), 1);

        assertThat(projects.versions(id)).extracting(ProjectVersion::number).containsExactly(2, 1, 0);
        assertThat(projects.version(id, 1)).isEqualTo(one);
        assertThat(projects.version(id, 0)).isEqualTo(ProjectContent.EMPTY);
    }

    @Test
    void theOldestOfVeryManyVersionsAreDropped() {
        UUID id = projects.create(null, UUID.randomUUID());
        for (int version = 0; version < Projects.MAX_VERSIONS + 2; version++) {
            projects.save(id, ProjectSamples.titled("Version " + version), version);
        }

        List<ProjectVersion> versions = projects.versions(id);
        assertThat(versions).hasSize(Projects.MAX_VERSIONS);
        assertThat(versions.getFirst().number()).isEqualTo(Projects.MAX_VERSIONS + 2);
    }

    @Test
    void savingDropsTheDraftOfItsFormAndNoOther() {
        UUID id = projects.create(null, UUID.randomUUID());
        UUID mine = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        drafts.keep(id, mine, ProjectSamples.titled("Mine"), 0);
        drafts.keep(id, other, ProjectSamples.titled("Other"), 0);

        projects.save(id, ProjectSamples.titled("Mine"), 0, mine);

        assertThat(drafts.of(id)).extracting(ProjectDraft::editor).containsExactly(other);
    }

    @Test
    void removingAProjectRemovesItsVersionsAndDrafts() {
        UUID id = projects.create(null, UUID.randomUUID());
        drafts.keep(id, UUID.randomUUID(), ProjectSamples.titled("Unsaved"), 0);

        projects.remove(id);

        assertThat(projects.all()).isEmpty();
        assertThat(rows("project_version")).isZero();
        assertThat(rows("project_draft")).isZero();
        assertThatThrownBy(() -> projects.remove(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void othersProjectsAreNotFoundThroughAnyEntrance() {
        UUID id = projects.create(null, UUID.randomUUID());
        ProjectInfo before = projects.save(id, ProjectSamples.titled("Mine"), 0);
        UUID editor = UUID.randomUUID();
        drafts.keep(id, editor, ProjectSamples.titled("Unsaved"), 1);

        TestPeople.signInNewLearner(signUp);
        ProjectContent content = ProjectSamples.titled("Taken over");
        assertThat(projects.all()).isEmpty();
        for (UUID tried : List.of(id, UUID.randomUUID())) {
            assertNotFound(tried, () -> projects.project(tried));
            assertNotFound(tried, () -> projects.save(tried, content, 1));
            assertNotFound(tried, () -> projects.save(tried, content, 1, editor));
            assertNotFound(tried, () -> projects.versions(tried));
            assertNotFound(tried, () -> projects.version(tried, 1));
            assertNotFound(tried, () -> projects.remove(tried));
            assertNotFound(tried, () -> drafts.keep(tried, editor, content, 1));
            assertThat(drafts.of(tried)).isEmpty();
            drafts.goOn(tried, editor, UUID.randomUUID());
            drafts.drop(tried, editor);
        }

        TestPeople.signIn(learner);
        assertThat(projects.project(id)).isEqualTo(before);
        assertThat(drafts.of(id)).extracting(ProjectDraft::editor).containsExactly(editor);
    }

    private static void assertNotFound(UUID id, ThrowingCallable entrance) {
        assertThatThrownBy(entrance).isInstanceOf(NotFoundException.class).hasMessage("No project " + id);
    }

    @Test
    void visitorsHaveNoProjects() {
        TestPeople.signOut();

        assertThatThrownBy(() -> projects.all()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void whatTouchesNoEvidenceIsOneStatement() {
        UUID id = projects.create(null, UUID.randomUUID());
        UUID editor = UUID.randomUUID();

        assertThat(Statements.during(() -> projects.create(null, UUID.randomUUID())))
                .hasSize(1);
        assertThat(Statements.during(() -> projects.all())).hasSize(1);
        assertThat(Statements.during(() -> projects.project(id))).hasSize(1);
        assertThat(Statements.during(() -> projects.versions(id))).hasSize(1);
        assertThat(Statements.during(() -> drafts.keep(id, editor, ProjectSamples.titled("Two"), 1)))
                .hasSize(1);
        assertThat(Statements.during(() -> drafts.of(id))).hasSize(1);
    }

    private int rows(String table) {
        return database.sql("select count(*) from %s where account_id = ?".formatted(table))
                .param(learner.id())
                .query(Integer.class)
                .single();
    }
}
