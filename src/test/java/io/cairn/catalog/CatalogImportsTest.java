package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cairn.account.AccountInfo;
import io.cairn.account.Authority;
import io.cairn.account.SignUp;
import io.cairn.catalog.CatalogImport.State;
import io.cairn.shared.NotFoundException;
import io.cairn.support.CairnTest;
import io.cairn.support.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@CairnTest
@TestPropertySource(properties = "spring.application.name=publishing") // a database of its own: it changes the draft
class CatalogImportsTest {

    @Autowired
    private CatalogImports imports;

    @Autowired
    private CatalogStudio studio;

    @Autowired
    private DraftStore draft;

    @Autowired
    private SignUp signUp;

    /** How far the import was, whenever it was looked at. */
    private final List<CatalogImport.Progress> heard = new ArrayList<>();

    @BeforeEach
    void anAdmin() {
        AccountInfo person = TestPeople.newLearner(signUp);
        TestPeople.signIn(TestPeople.with(person, Authority.ADMIN));
        draft.replaceAll(SmallCatalog.content());
    }

    @AfterEach
    void signOut() {
        TestPeople.signOut();
    }

    private CatalogImport begin(Map<String, String> texts) throws IOException {
        return begin(CatalogFilesTest.zip(texts));
    }

    private CatalogImport begin(byte[] zip) throws IOException {
        imports.begin("some.zip", new ByteArrayInputStream(zip));
        return after(State.READING);
    }

    private CatalogImport after(State state) {
        heard.clear();
        for (int i = 0; i < 1200; i++) {
            CatalogImport now = imports.mine().orElseThrow();
            Optional.ofNullable(now.progress()).ifPresent(heard::add);
            if (now.state() != state) {
                return now;
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("Still " + state);
    }

    @Test
    void whatIsExportedCanBeImportedAndExportedTheSame() throws IOException {
        byte[] exported = studio.export(CatalogState.edition(1));
        CatalogImport ready = begin(exported);
        assertThat(ready.state()).isEqualTo(State.READY);
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
        assertThat(studio.compare(CatalogState.DRAFT, CatalogState.IMPORT).differences())
                .isEqualTo(imports.plan().differences());

        imports.keep(ready.id(), imports.plan().seen());
        assertThat(after(State.KEEPING).state()).isEqualTo(State.KEPT);
        assertThat(studio.export(CatalogState.DRAFT)).isEqualTo(exported);
    }

    @Test
    void aBadFileChangesNothingAndEveryProblemHasFileLineAndId() throws IOException {
        CatalogImport refused = begin(Map.of(
                "good.yaml",
                "areas: []",
                "bad.yaml",
                SmallCatalog.with("unit: shell.awareness", "unit: ghost.awareness")
                        .replace("proves: [python.working]", "proves: []")));
        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.problems())
                .hasSize(2)
                .allSatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("bad.yaml");
                    assertThat(problem.line()).isPositive();
                })
                .extracting(CatalogProblem::id)
                .containsExactlyInAnyOrder("unit/python.working", "project/first");
        assertThat(draft.read()).isEqualTo(SmallCatalog.content());
        assertThatThrownBy(() -> imports.plan()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatIsNotWellFormedIsRefusedWithItsLine() throws IOException {
        CatalogImport refused = begin(Map.of("broken.yaml", "areas:\n  - {slug: a\nskills: ["));
        assertThat(refused.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void aDraftThatWasChangedSinceIsNotOverwritten() throws IOException {
        CatalogImport ready =
                begin(CatalogFiles.write(SmallCatalog.content(SmallCatalog.with("Write a program.", "Write two."))));
        DraftVersion seen = imports.plan().seen();
        CatalogContent others = SmallCatalog.content(SmallCatalog.with("Write a program.", "Write none."));
        draft.replaceAll(others);
        assertThatThrownBy(() -> imports.keep(ready.id(), seen)).isInstanceOf(DraftChangedException.class);
        assertThat(draft.read()).isEqualTo(others);
    }

    @Test
    void droppingForgetsIt() throws IOException {
        CatalogImport ready = begin(CatalogFiles.write(SmallCatalog.content()));
        DraftVersion seen = imports.plan().seen();
        imports.drop();
        assertThat(imports.mine()).isEmpty();
        assertThatThrownBy(() -> imports.keep(ready.id(), seen)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void eachAdminHasTheirOwnAndOthersHaveNone() throws IOException {
        CatalogImport ready = begin(CatalogFiles.write(SmallCatalog.content()));
        DraftVersion seen = imports.plan().seen();
        TestPeople.signIn(TestPeople.with(TestPeople.newLearner(signUp), Authority.ADMIN));
        assertThat(imports.mine()).isEmpty();
        assertThatThrownBy(() -> imports.keep(ready.id(), seen)).isInstanceOf(NotFoundException.class);
        TestPeople.signInNewLearner(signUp);
        assertThatThrownBy(() -> imports.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> studio.export(CatalogState.DRAFT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void tenThousandUnitsAreInWithinAMinute() throws IOException {
        CatalogContent many = ManyUnits.content(10_000);
        byte[] zip = CatalogFilesTest.zip(CatalogFiles.write(many));
        long begun = System.nanoTime();
        CatalogImport ready = begin(zip);
        assertThat(ready.state()).isEqualTo(State.READY);
        assertThat(ready.progress()).isNull();
        assertProgress(CatalogImport.Phase.READ);
        long read = System.nanoTime();
        imports.keep(ready.id(), imports.plan().seen());
        assertThat(after(State.KEEPING).state()).isEqualTo(State.KEPT);
        assertProgress(CatalogImport.Phase.WRITE);
        long kept = System.nanoTime();
        System.out.printf(
                "Imported 10,000 units: %d KB, read in %d ms, kept in %d ms%n",
                zip.length / 1000, (read - begun) / 1_000_000, (kept - read) / 1_000_000);
        assertThat(draft.read()).isEqualTo(many);
        assertThat((kept - begun) / 1_000_000_000).isLessThan(60);
    }

    /** It was seen on its way, and never going back. */
    private void assertProgress(CatalogImport.Phase phase) {
        assertThat(heard)
                .filteredOn(progress -> progress.phase() == phase)
                .anySatisfy(progress -> assertThat(progress.done()).isPositive().isLessThan(progress.total()))
                .isSortedAccordingTo(Comparator.comparing(CatalogImport.Progress::done));
    }
}
