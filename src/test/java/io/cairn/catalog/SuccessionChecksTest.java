package io.cairn.catalog;

import static io.cairn.catalog.SmallCatalog.content;
import static io.cairn.catalog.SmallCatalog.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogFinding.Kind;
import io.cairn.catalog.CatalogFinding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionChecksTest {

    private static final String BASH = "{unit: bash.awareness, kind: REPLACED, into: [shell.awareness]}";

    private static CatalogFinding only(String succession) {
        List<CatalogFinding> found = CatalogChecks.check(content(with(BASH, succession)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void whatIsGoneMayHaveBecomeWhatIsGoneAsWellIfThatHasBecomeSomething() {
        assertThat(CatalogChecks.check(content())).isEmpty();
    }

    @Test
    void aUnitThatIsStillThereHasNoSuccessor() {
        CatalogFinding finding = only(BASH + "\n  - {unit: python.awareness, kind: REPLACED, into: [shell.awareness]}");
        assertThat(finding.kind()).isEqualTo(Kind.BAD_SUCCESSION);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.id()).isEqualTo("succession/python.awareness");
        assertThat(finding.message()).contains("python.awareness", "still there");
    }

    @Test
    void nothingBecomesItself() {
        CatalogFinding finding = only("{unit: bash.awareness, kind: REPLACED, into: [bash.awareness]}");
        assertThat(finding.kind()).isEqualTo(Kind.SELF_REFERENCE);
        assertThat(finding.isError()).isTrue();
    }

    @Test
    void aCircleIsSpelledOut() {
        CatalogFinding finding = only("{unit: bash.awareness, kind: REPLACED, into: [zsh.awareness]}\n"
                + "  - {unit: zsh.awareness, kind: REPLACED, into: [bash.awareness]}");
        assertThat(finding.kind()).isEqualTo(Kind.CYCLE);
        assertThat(finding.message()).endsWith("bash.awareness becomes zsh.awareness becomes bash.awareness");
    }

    @Test
    void aUnitHasOneSuccessionOnly() {
        assertThat(only(BASH + "\n  - " + BASH).kind()).isEqualTo(Kind.DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: REPLACED, into: [shell.awareness, python.awareness] | REPLACED takes one unit, but there are 2
            kind: REPLACED                                            | REPLACED takes one unit, but there are 0
            kind: SPLIT, into: [shell.awareness]                      | SPLIT takes two units or more, but there is 1
            kind: MERGED, into: [shell.awareness, python.awareness]   | MERGED takes one unit, but there are 2
            """)
    void theKindSaysHowManySuccessorsThereAre(String wrong, String message) {
        CatalogFinding finding =
                CatalogChecks.check(content(with(BASH, "{unit: bash.awareness, " + wrong + "}"))).stream()
                        .filter(CatalogFinding::isError)
                        .findFirst()
                        .orElseThrow();
        assertThat(finding.kind()).isEqualTo(Kind.BAD_SUCCESSION);
        assertThat(finding.message()).isEqualTo(message);
    }

    @Test
    void aPartThatIsMergedAloneIsAdvisedAgainst() {
        CatalogFinding finding = only("{unit: bash.awareness, kind: MERGED, into: [shell.awareness]}");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.value()).isEqualTo("shell.awareness");
    }

    @Test
    void whatIsMergedTogetherIsFine() {
        assertThat(CatalogChecks.check(content(with(
                        BASH,
                        "{unit: bash.awareness, kind: MERGED, into: [shell.awareness]}\n"
                                + "  - {unit: zsh.awareness, kind: MERGED, into: [shell.awareness]}"))))
                .isEmpty();
    }
}
