package io.cairn.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cairn.account.AccountInfo;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.Unit;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.support.CairnTest;
import io.cairn.support.Statements;
import io.cairn.support.TestPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes, own links, checklists and ticks. */
@CairnTest
class WorksheetTest {

    private static final OwnLink.Typed ARTICLE = new OwnLink.Typed("An article", "https://example.org/a");

    @Autowired
    private Worksheets worksheets;

    @Autowired
    private Notes notes;

    @Autowired
    private OwnLinks links;

    @Autowired
    private Checklist checklist;

    @Autowired
    private Progress progress;

    @Autowired
    private Proofs proofs;

    @Autowired
    private Catalogs catalogs;

    @Autowired
    private SignUp signUp;

    private AccountInfo learner;
    private CatalogKey python;
    private CatalogKey algebra;

    @BeforeEach
    void signIn() {
        learner = TestPeople.signInNewLearner(signUp);
        List<CatalogKey> units = catalogs.current().units().stream()
                .map(Unit::id)
                .map(CatalogKey::of)
                .toList();
        python = units.get(0);
        algebra = units.get(1);
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    @Test
    void aWorksheetIsOneStatementWhetherEmptyOrFull() {
        assertThat(Statements.during(() -> worksheets.of(python))).hasSize(1);
        assertThat(worksheets.of(python).note()).isEqualTo(Note.none(python));

        notes.save(python, "Loops", 0);
        links.add(python, ARTICLE, true, UUID.randomUUID());
        checklist.add(python, "Again", UUID.randomUUID());
        checklist.tick(python, TickKind.POINT, "Explain a loop", true);
        checklist.tick(python, TickKind.RESOURCE, "a-book", true);
        checklist.tick(algebra, TickKind.RESOURCE, "another-book", true);

        assertThat(Statements.during(() -> worksheets.of(python))).hasSize(1);
        Worksheet sheet = worksheets.of(python);
        assertThat(sheet.note().content()).isEqualTo("Loops");
        assertThat(sheet.links()).extracting(OwnLink::title).containsExactly("An article");
        assertThat(sheet.checks()).extracting(OwnCheck::content).containsExactly("Again");
        assertThat(sheet.isTicked("Explain a loop")).isTrue();
        assertThat(sheet.isTicked(new Slug("a-book"))).isTrue();
        assertThat(sheet.isTicked(new Slug("another-book"))).isFalse();
        assertThat(sheet.timer()).isNull();
    }

    @Test
    void aNoteIsSavedAsItIsTypedAndNeverOverwritten() {
        Note first = notes.save(python, "One", 0);
        assertThat(first.version()).isEqualTo(1);
        assertThat(notes.save(python, "One", 0)).isEqualTo(first);
        Note second = notes.save(python, "Two", 1);
        StaleNoteException stale = catchThrowableOfType(StaleNoteException.class, () -> notes.save(python, "Mine", 1));
        assertThat(stale.current()).isEqualTo(second);
        assertThatThrownBy(() -> notes.save(python, "Mine", 0)).isInstanceOf(StaleNoteException.class);
        assertThat(notes.save(python, "<script>alert(1)</script>", 2).content()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void aNoteIsNoBook() {
        assertThat(notes.save(python, "x".repeat(Notes.MAX_CONTENT), 0).version())
                .isEqualTo(1);
        assertThatThrownBy(() -> notes.save(python, "x".repeat(Notes.MAX_CONTENT + 1), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void notesAreFoundByTheirWords() {
        notes.save(python, "100% of the *loops*", 0);
        notes.save(algebra, "Vectors and loops", 0);
        assertThat(notes.page("", 0, 10).notes()).extracting(Note::item).containsExactly(algebra, python);
        assertThat(notes.page("LOOPS vectors", 0, 10).notes())
                .extracting(Note::item)
                .containsExactly(algebra);
        assertThat(notes.page("100%", 0, 10).count()).isEqualTo(1);
        assertThat(notes.page("%", 0, 10).count()).isEqualTo(1);
        assertThat(notes.page("", 0, 1).count()).isEqualTo(2);
        notes.save(algebra, "", 1);
        assertThat(notes.page("", 0, 10).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "ftp://example.org", "example.org", "", "https://me:secret@example.org"})
    void aLinkLeadsToTheWebOnly(String url) {
        LinkRefusedException refused = catchThrowableOfType(
                LinkRefusedException.class,
                () -> links.add(python, new OwnLink.Typed("A", url), false, UUID.randomUUID()));
        assertThat(refused.problems()).containsExactly(OwnLink.Problem.NO_ADDRESS);
    }

    @Test
    void aLinkHasATitleOfReasonableLength() {
        for (String title : List.of(" ", "x".repeat(300))) {
            assertThatThrownBy(
                            () -> links.add(python, new OwnLink.Typed(title, ARTICLE.url()), false, UUID.randomUUID()))
                    .isInstanceOf(LinkRefusedException.class);
        }
    }

    @Test
    void thereIsAnEndToLinks() {
        for (int number = 0; number < OwnLinks.MAX_LINKS; number++) {
            links.add(python, ARTICLE, false, UUID.randomUUID());
        }
        LinkRefusedException refused = catchThrowableOfType(
                LinkRefusedException.class, () -> links.add(python, ARTICLE, false, UUID.randomUUID()));
        assertThat(refused.problems()).containsExactly(OwnLink.Problem.TOO_MANY);
    }

    @Test
    void aLinkThatIsEvidenceShowsThatItIsDoneUntilItIsRemoved() {
        UUID form = UUID.randomUUID();
        OwnLink link = links.add(python, ARTICLE, true, form);
        assertThat(links.add(python, ARTICLE, true, form)).isEqualTo(link);
        assertThat(standing().evidence()).isEqualTo(Evidence.EVIDENCED);
        assertThat(proofs.of(python)).extracting(Proof::source).containsExactly(EvidenceSource.LINK);
        LocalDate shownOn = links.remove(link.id()).orElseThrow();
        assertThat(progress.everything()).isEmpty();
        assertThat(links.remove(link.id())).isEmpty();
        links.restore(link, shownOn.minusDays(3));
        links.restore(link, shownOn.minusDays(3));
        assertThat(proofs.of(python)).extracting(Proof::shownOn).containsExactly(shownOn.minusDays(3));
        assertThat(standing().evidence()).isEqualTo(Evidence.EVIDENCED);
        assertThat(worksheets.of(python).links()).containsExactly(link);
    }

    @Test
    void noLinkShowsThatACareerTaskIsDone() {
        CatalogKey task = CatalogKey.of(
                CatalogKey.Kind.TASK, catalogs.current().tasks().getFirst().slug());
        assertThatThrownBy(() -> links.add(task, ARTICLE, true, UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(links.add(task, ARTICLE, false, UUID.randomUUID()).isEvidence())
                .isFalse();
    }

    @Test
    void ownPointsAreTickedRemovedAndPutBack() {
        UUID form = UUID.randomUUID();
        OwnCheck check = checklist.add(python, " Again ", form).orElseThrow();
        assertThat(check.content()).isEqualTo("Again");
        assertThat(checklist.add(python, "Again", form)).contains(check);
        checklist.tick(check.id(), true);
        assertThat(worksheets.of(python).checks()).extracting(OwnCheck::ticked).containsExactly(true);
        checklist.remove(check.id());
        assertThat(worksheets.of(python).checks()).isEmpty();
        checklist.restore(check);
        assertThat(worksheets.of(python).checks()).containsExactly(check);
        assertThatThrownBy(() -> checklist.add(python, " ", UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> checklist.add(python, "x".repeat(300), UUID.randomUUID()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ticksComeAndGo() {
        String point = "Long ".repeat(200);
        checklist.tick(python, TickKind.POINT, point, true);
        checklist.tick(python, TickKind.POINT, point, true);
        assertThat(worksheets.of(python).isTicked(point)).isTrue();
        checklist.tick(python, TickKind.POINT, point, false);
        assertThat(worksheets.of(python).isTicked(point)).isFalse();
    }

    @Test
    void othersNeitherSeeNorTouchIt() {
        notes.save(python, "Private", 0);
        OwnLink link = links.add(python, ARTICLE, true, UUID.randomUUID());
        OwnCheck check = checklist.add(python, "Again", UUID.randomUUID()).orElseThrow();
        Worksheet mine = worksheets.of(python);

        TestPeople.signInNewLearner(signUp);
        assertThat(worksheets.of(python).note().content()).isEmpty();
        assertThat(notes.page("", 0, 10).notes()).isEmpty();
        assertThat(links.remove(link.id())).isEmpty();
        checklist.remove(check.id());
        assertThatThrownBy(() -> checklist.tick(check.id(), true)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> checklist.tick(UUID.randomUUID(), true)).isInstanceOf(NotFoundException.class);

        TestPeople.signIn(learner);
        assertThat(worksheets.of(python)).isEqualTo(mine);
    }

    private Standing standing() {
        return progress.everything().get(python);
    }
}
