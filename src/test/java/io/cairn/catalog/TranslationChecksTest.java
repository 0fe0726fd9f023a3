package io.cairn.catalog;

import static io.cairn.catalog.SmallCatalog.content;
import static io.cairn.catalog.SmallCatalog.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogFinding.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationChecksTest {

    private static final String PYTHON =
            "{id: de.skill.python, title: Python, summary: Eine Sprache., text: Jeder will sie.}";

    private static String translated(String... translations) {
        return with("successions:", "translations:\n  - " + String.join("\n  - ", translations) + "\nsuccessions:");
    }

    private static CatalogFinding only(String... translations) {
        List<CatalogFinding> found = CatalogChecks.check(content(translated(translations)));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<CatalogFinding> missing(String... translations) {
        return CatalogChecks.review(content(translated(translations)), LocalDate.of(2026, 11, 1)).stream()
                .filter(finding -> finding.kind() == Kind.MISSING_TRANSLATION)
                .toList();
    }

    @Test
    void aTranslationOfSomethingIsFine() {
        assertThat(CatalogChecks.check(
                        content(translated(PYTHON, "{id: de.unit.python.awareness, summary: Ein Skript lesen.}"))))
                .isEmpty();
    }

    @Test
    void whatIsTranslatedHasToBeThere() {
        CatalogFinding finding = only("{id: de.skill.ghost, title: Geist}");
        assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_REFERENCE);
        assertThat(finding.isError()).isTrue();
        assertThat(finding.id()).isEqualTo("translation/de.skill.ghost");
        assertThat(finding.message()).contains("skill/ghost", "does not exist");
    }

    @Test
    void nothingIsTranslatedTwiceIntoALanguage() {
        CatalogFinding finding = only(PYTHON, "{id: de.skill.python, title: Anders}");
        assertThat(finding.kind()).isEqualTo(Kind.DUPLICATE);
        assertThat(finding.isError()).isTrue();
        assertThat(CatalogChecks.check(content(translated(PYTHON, "{id: fr.skill.python, title: Python}"))))
                .isEmpty();
    }

    @Test
    void aTextThatNothingReadsIsTold() {
        CatalogFinding finding = only("{id: de.unit.python.awareness, title: Python, summary: Ein Skript lesen.}");
        assertThat(finding.kind()).isEqualTo(Kind.WITHOUT_PURPOSE);
        assertThat(finding.message()).contains("title", "unit/python.awareness");
    }

    @Test
    void anEmptyTextIsTold() {
        assertThat(only("{id: de.skill.python, title: ' '}").kind()).isEqualTo(Kind.EMPTY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en.skill.python",
                "xx.skill.python",
                "german.skill.python",
                "de.python",
                "de.thing.python",
                "de.resource.course",
                "de.skill.Python",
                "de.unit.python",
                "<script>"
            })
    void whatIsNoIdOfATranslationIsRefusedWithItsLine(String id) {
        assertThat(SmallCatalog.problems(translated("{id: '" + id + "', title: T}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void withoutAnyTranslationNothingIsMissing() {
        assertThat(CatalogChecks.review(SmallCatalog.content(), LocalDate.of(2026, 11, 1)))
                .noneMatch(finding -> finding.kind() == Kind.MISSING_TRANSLATION);
    }

    @Test
    void aLanguageCountsAsSoonAsOneThingIsTranslatedIntoIt() {
        List<CatalogFinding> missing = missing(PYTHON);
        assertThat(missing)
                .noneMatch(CatalogFinding::isError)
                .allSatisfy(finding -> assertThat(finding.message()).isEqualTo("No German translation"));
        assertThat(missing.stream().map(CatalogFinding::id).collect(Collectors.toSet()))
                .contains(
                        "role/engineer",
                        "skill/shell",
                        "unit/python.awareness",
                        "project/first",
                        "task/write-cv",
                        "guide/why",
                        "area/programming",
                        "stage/frame",
                        "certification/new-cert",
                        "background/scripter")
                .doesNotContain("skill/python", "certification/old-cert", "resource/course", "source/a-guide");
        assertThat(missing(PYTHON, "{id: fr.skill.shell, title: Terminal}"))
                .anyMatch(finding ->
                        finding.id().equals("skill/python") && finding.message().equals("No French translation"));
    }

    @Test
    void halfATranslationLacksTheRest() {
        List<CatalogFinding> missing = missing("{id: de.skill.python, title: Python, summary: Eine Sprache.}");
        assertThat(missing)
                .filteredOn(finding -> finding.id().equals("translation/de.skill.python"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("No German text for 'why'"));
    }

    @Test
    void translationsComeBackByteByByte() throws IOException {
        CatalogContent content = content(translated(PYTHON, "{id: fr.guide.why, title: \"Pourquoi ?\"}"));
        assertThat(content.translations()).hasSize(2);
        CatalogFilesTest.assertComesBack(content);
        assertThat(CatalogJson.read(CatalogJson.write(content))).isEqualTo(content);
        assertThat(CatalogSchemaTest.problems(CatalogFiles.write(content).get("translations.yaml")))
                .isEmpty();
    }

    @Test
    void differencesAreToldByText() {
        CatalogContent before = content(translated(PYTHON));
        CatalogContent after = content(translated(PYTHON.replace("Eine Sprache.", "Eine gute Sprache.")));
        ThingDifference difference =
                CatalogDifferences.between(before, after).things().getFirst();
        assertThat(difference.key()).isEqualTo(CatalogKey.parse("translation/de.skill.python"));
        assertThat(difference.fields())
                .containsExactly(new FieldDifference.Value("summary", "Eine Sprache.", "Eine gute Sprache."));
    }
}
