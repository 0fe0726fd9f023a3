package io.cairn.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.file.Files;
import io.cairn.portfolio.PageAddress.Linked;
import io.cairn.portfolio.PageAddress.Named;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@CairnTest
class PortfoliosTest {

    private static final PageContent WRITTEN = new PageContent(
            "Builds models that people can argue with",
            "I was a nurse for six years.",
            "Uppsala",
            "lea@example.org",
            List.of(new PageLink("GitHub", "https://github.com/example")),
            true,
            true);

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private PublicPages pages;

    @Autowired
    private Projects projects;

    @Autowired
    private EarnedCertifications certifications;

    @Autowired
    private Files files;

    @Autowired
    private SignUp signUp;

    @Autowired
    private Today today;

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

    private UUID project(String title) {
        UUID id = projects.create(null, UUID.randomUUID());
        projects.save(id, ProjectSamples.titled(title), 0);
        return id;
    }

    private UUID file() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return files.keepImage("picture.png", new ByteArrayInputStream(bytes.toByteArray()))
                .id();
    }

    private static Placement shown(UUID id) {
        return new Placement(id, true);
    }

    private static Placement hidden(UUID id) {
        return new Placement(id, false);
    }

    private static String newName() {
        return "name-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<String> titlesSeen(PageAddress address) {
        return pages.page(address).projects().stream()
                .map(project -> project.content().title())
                .toList();
    }

    @Test
    void aPageBeginsEmptyAndPrivate() {
        PortfolioInfo page = portfolios.portfolio();

        assertThat(page.version()).isZero();
        assertThat(page.content()).isEqualTo(PageContent.EMPTY);
        assertThat(page.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(page.projects()).isEmpty();
    }

    @Test
    void whatIsSavedIsThereAgain() {
        int version = portfolios.save(WRITTEN, 0);

        PortfolioInfo page = portfolios.portfolio();
        assertThat(page.content()).isEqualTo(WRITTEN);
        assertThat(page.version()).isEqualTo(version);
        assertThat(portfolios.save(PageContent.EMPTY, version)).isGreaterThan(version);
    }

    @Test
    void aStaleSaveOverwritesNothing() {
        int version = portfolios.save(WRITTEN, 0);
        portfolios.save(WRITTEN, version);

        assertThatThrownBy(() -> portfolios.save(PageContent.EMPTY, version))
                .isInstanceOf(StalePortfolioException.class);
        assertThatThrownBy(() -> portfolios.save(PageContent.EMPTY, 0)).isInstanceOf(StalePortfolioException.class);
        assertThatThrownBy(() -> portfolios.arrangeProjects(List.of(), version))
                .isInstanceOf(StalePortfolioException.class);
        assertThat(portfolios.portfolio().content()).isEqualTo(WRITTEN);
    }

    @Test
    void projectsStandInTheChosenOrderAndNewOnesAreNotShown() {
        UUID first = project("First");
        UUID second = project("Second");
        UUID third = project("Third");

        portfolios.arrangeProjects(List.of(shown(third), hidden(first)), 0);

        assertThat(portfolios.portfolio().projects())
                .extracting(ChosenProject::id, ChosenProject::shown)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(third, true),
                        org.assertj.core.groups.Tuple.tuple(first, false),
                        org.assertj.core.groups.Tuple.tuple(second, false));
        assertThat(titlesSeen(pages.own())).containsExactly("Third");
    }

    @Test
    void theOrderCanBeTurnedRoundInOneStep() {
        UUID first = project("First");
        UUID second = project("Second");
        int version = portfolios.arrangeProjects(List.of(shown(first), shown(second)), 0);

        portfolios.arrangeProjects(List.of(shown(second), shown(first)), version);

        assertThat(titlesSeen(pages.own())).containsExactly("Second", "First");
    }

    @Test
    void aProjectThatIsRemovedLeavesThePage() {
        UUID first = project("First");
        portfolios.arrangeProjects(List.of(shown(first), shown(project("Second"))), 0);

        projects.remove(first);

        assertThat(titlesSeen(pages.own())).containsExactly("Second");
    }

    @Test
    void somebodyElsesProjectAndAMissingOneCannotBePutOnThePage() {
        UUID own = project("Mine");
        UUID theirs = project("Theirs");
        AccountInfo other = learner;
        TestPeople.signInNewLearner(signUp);
        UUID mine = project("Mine");

        for (UUID foreign : List.of(own, theirs, UUID.randomUUID())) {
            assertThatThrownBy(() -> portfolios.arrangeProjects(List.of(shown(mine), shown(foreign)), 0))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> portfolios.arrangeCertifications(List.of(shown(foreign)), 0))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThat(portfolios.portfolio().version()).isZero();
        TestPeople.signIn(other);
        assertThat(portfolios.portfolio().projects()).hasSize(2);
    }

    @Test
    void thePageIsSeenUnderItsNameOnlyWhileItIsPublic() {
        String name = newName();
        portfolios.save(WRITTEN, 0);
        portfolios.publish(name);

        assertThat(pages.page(new Named(name)).content()).isEqualTo(WRITTEN);
        assertThat(pages.page(new Named(name)).ownerName()).isEqualTo(learner.displayName());

        portfolios.makePrivate();
        assertNotThere(new Named(name));
        assertThat(portfolios.portfolio().name()).as("the name stays kept").isEqualTo(name);
    }

    @Test
    void aLinkOpensThePageUntilItIsRenewed() {
        String first = portfolios.renewLink(null);
        assertThat(pages.page(new Linked(first)).ownerName()).isEqualTo(learner.displayName());

        String second = portfolios.renewLink(null);

        assertNotThere(new Linked(first));
        assertThat(pages.page(new Linked(second)).ownerName()).isEqualTo(learner.displayName());
    }

    @Test
    void aLinkIsDeadForGoodOnceThePageWasPrivate() {
        String secret = portfolios.renewLink(null);

        portfolios.makePrivate();

        assertNotThere(new Linked(secret));
        assertThat(portfolios.restrictToLink()).isFalse();
        portfolios.renewLink(null);
        assertNotThere(new Linked(secret));
    }

    @Test
    void aLinkWorksUntilTheEndOfItsLastDay() {
        String secret = portfolios.renewLink(today.today());
        assertThat(pages.page(new Linked(secret))).isNotNull();

        portfolios.limitLink(today.today().minusDays(1));
        assertNotThere(new Linked(secret));

        portfolios.limitLink(null);
        assertThat(pages.page(new Linked(secret))).isNotNull();
    }

    @Test
    void aLinkGoesOnWorkingBesideThePublicName() {
        String name = newName();
        String secret = portfolios.renewLink(LocalDate.of(2100, 1, 1));
        portfolios.publish(name);

        assertThat(pages.page(new Linked(secret)).name()).isEqualTo(name);

        assertThat(portfolios.restrictToLink()).isTrue();
        assertNotThere(new Named(name));
        assertThat(pages.page(new Linked(secret)).name()).isNull();
    }

    @Test
    void theDatabaseDoesNotKnowTheSecret() {
        String secret = portfolios.renewLink(null);

        assertThat(database.sql("select cast(row_to_json(p) as text) from portfolio p where account_id = ?")
                        .param(learner.id())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(new Linked(secret).toString()).doesNotContain(secret);
    }

    @Test
    void aDisabledPersonsPageIsNotThere() {
        String name = newName();
        String secret = portfolios.renewLink(null);
        portfolios.publish(name);
        database.sql("update account set disabled = true where id = ?")
                .param(learner.id())
                .update();

        assertNotThere(new Named(name));
        assertNotThere(new Linked(secret));
    }

    @Test
    void aHiddenProjectAndItsFilesAreNotThere() throws IOException {
        UUID image = file();
        UUID id = projects.create(null, UUID.randomUUID());
        projects.save(id, ProjectSamples.pictured("Pictured", image), 0);
        String name = newName();
        portfolios.publish(name);
        int version = portfolios.arrangeProjects(List.of(shown(id)), 0);
        Named address = new Named(name);
        assertThat(pages.project(address, id).content().title()).isEqualTo("Pictured");
        assertThat(pages.ownerShowing(address, image)).isEqualTo(learner.id());

        portfolios.arrangeProjects(List.of(hidden(id)), version);

        assertThat(titlesSeen(address)).isEmpty();
        assertThatThrownBy(() -> pages.project(address, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pages.ownerShowing(address, image)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pages.project(address, UUID.randomUUID())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aHiddenCertificationAndItsFileAreNotThere() throws IOException {
        UUID file = file();
        UUID id = certifications.add(CertificationSamples.withFile(file), UUID.randomUUID());
        String name = newName();
        portfolios.publish(name);
        Named address = new Named(name);
        int version = portfolios.arrangeCertifications(List.of(shown(id)), 0);
        assertThat(pages.page(address).certifications()).hasSize(1);
        assertThat(pages.ownerShowing(address, file)).isEqualTo(learner.id());

        portfolios.arrangeCertifications(List.of(hidden(id)), version);

        assertThat(pages.page(address).certifications()).isEmpty();
        assertThatThrownBy(() -> pages.ownerShowing(address, file)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void onePersonsPageDoesNotLeadToAnothersProject() {
        UUID theirs = project("Theirs");
        portfolios.arrangeProjects(List.of(shown(theirs)), 0);
        portfolios.publish(newName());
        TestPeople.signInNewLearner(signUp);
        String name = newName();
        portfolios.publish(name);

        assertThatThrownBy(() -> pages.project(new Named(name), theirs)).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                "Mara",
                "-mara",
                "mara--l",
                "mara_l",
                "mara l",
                "",
                "a234567890123456789012345678901234567890x"
            })
    void namesOfAnotherFormAreRefused(String name) {
        assertThat(portfolios.problemWith(name)).contains(NameProblem.FORM);
        assertThatThrownBy(() -> portfolios.publish(name)).isInstanceOf(NameRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cairn", "sign-in", "portfolio", "preview"})
    void namesOfThePortalAreKept(String name) {
        assertThat(portfolios.problemWith(name)).contains(NameProblem.RESERVED);
        assertThatThrownBy(() -> portfolios.publish(name)).isInstanceOf(NameRefusedException.class);
    }

    @Test
    void aNameBelongsToOnePageOnly() {
        String name = newName();
        portfolios.publish(name);
        portfolios.makePrivate();
        assertThat(portfolios.problemWith(name)).isEmpty();

        TestPeople.signInNewLearner(signUp);

        assertThat(portfolios.problemWith(name)).contains(NameProblem.TAKEN);
        assertThatThrownBy(() -> portfolios.publish(name)).isInstanceOf(NameRefusedException.class);
        assertThat(portfolios.portfolio().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({
        "Mara Lindqvist,mara-lindqvist",
        "Dr. Aiko Tanaka,dr-aiko-tanaka",
        "Zoë O'Brien,zoe-o-brien",
        "李,''",
        "Admin,''"
    })
    void aNameIsSuggestedFromThePersonsOwn(String person, String name) {
        assertThat(PageNames.suggestedFor(person)).isEqualTo(name);
    }

    @Test
    void linksThatCouldRunSomethingAreRefused() {
        for (String url :
                List.of("javascript:alert(1)", "data:text/html,x", "//example.org", "example.org", "https://")) {
            assertThatThrownBy(() -> new PageLink("Here", url)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void everyActionIsOneStatementAndAPageAtMostThree() {
        List<Placement> many = java.util.stream.IntStream.range(0, 5)
                .mapToObj(number -> shown(project("Project " + number)))
                .toList();
        String name = newName();
        assertThat(Statements.during(() -> portfolios.save(WRITTEN, 0))).hasSize(1);
        assertThat(Statements.during(() -> portfolios.arrangeProjects(many, 1))).hasSize(1);
        assertThat(Statements.during(() -> portfolios.renewLink(null))).hasSize(1);
        assertThat(Statements.during(() -> portfolios.publish(name))).hasSize(1);
        assertThat(Statements.during(() -> portfolios.portfolio())).hasSize(1);
        assertThat(Statements.during(() -> pages.page(new Named(name)))).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(
                        () -> pages.project(new Named(name), many.getFirst().id())))
                .hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.during(portfolios::makePrivate)).hasSize(1);
    }

    @Test
    void onlyLearnersHaveAPage() {
        TestPeople.signOut();
        assertThatThrownBy(portfolios::portfolio).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(pages::own)
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
    }

    private void assertNotThere(PageAddress address) {
        assertThatThrownBy(() -> pages.page(address)).isInstanceOf(NotFoundException.class);
    }
}
