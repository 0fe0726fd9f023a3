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

class CatalogChecksTest {

    @Test
    void findsNothingInAValidCatalogue() {
        assertThat(CatalogChecks.check(content())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    skill/shell            | name: Shell\\n    area: programming | name: Shell\\n    area: ghost
                    unit/python.working    | unit: shell.awareness      | unit: ghost.awareness
                    role/analyst           | skill: shell               | skill: ghost
                    role/engineer          | units: [python.working]}\\n    figures | units: [ghost.working]}\\n    figures
                    role/engineer          | source: a-guide            | source: ghost
                    role/engineer          | {role: analyst, reason     | {role: ghost, reason
                    role/engineer          | {role: analyst, text       | {role: ghost, text
                    role/engineer          | certifications: [new-cert] | certifications: [ghost]
                    role/engineer          | guide: [why]               | guide: [ghost]
                    resource/course        | units: [python.awareness, python.working, shell.awareness] | units: [ghost.awareness, python.awareness, python.working, shell.awareness]
                    project/first          | stages: [train]            | stages: [frame, train, ghost]
                    project/first          | needs: [python.awareness]  | needs: [ghost.awareness]
                    project/first          | proves: [python.working]   | proves: [ghost.working]
                    project/second         | effort: {low: 2, likely: 3, high: 4}\\n    rubric: any-project | effort: {low: 2, likely: 3, high: 4}\\n    rubric: ghost
                    certification/old-cert | units: [python.working], status | units: [ghost.working], status
                    guide/why              | roles: [engineer]          | roles: [ghost]
                    guide/why              | sources: [a-guide]         | sources: [ghost]
                    background/scripter    | knows: [shell.awareness]   | knows: [ghost.awareness]
                    succession/bash.awareness | into: [shell.awareness] | into: [ghost.awareness]
                    """)
    void findsADanglingId(String id, String piece, String other) {
        var yaml = with(piece.replace("\\n", "\n"), other.replace("\\n", "\n"));
        assertThat(errors(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_REFERENCE);
            assertThat(finding.id()).isEqualTo(id);
            assertThat(finding.message()).contains("ghost");
        });
    }

    @Test
    void spellsOutACircleOfRequiredUnitsOverTheLevelsBelow() {
        String yaml =
                with("prerequisites: []", "prerequisites: [{unit: python.working, kind: REQUIRED, reason: Odd.}]");
        assertThat(errors(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.CYCLE);
            assertThat(finding.message()).endsWith("circle: python.working needs shell.awareness needs python.working");
        });
        String overLevels = with(
                        "prerequisites: []", "prerequisites: [{unit: python.working, kind: REQUIRED, reason: Odd.}]")
                .replace("unit: shell.awareness, kind: REQUIRED", "unit: shell.awareness, kind: RECOMMENDED")
                .replace(
                        "high: 14}\n",
                        "high: 14}\n        prerequisites: [{unit: shell.awareness, kind: REQUIRED, reason: Odd.}]\n");
        assertThat(errors(overLevels))
                .extracting(CatalogFinding::message)
                .contains("Required units form a circle: python.awareness needs shell.awareness needs python.working"
                        + " needs python.awareness");
    }

    @Test
    void findsARecommendationThatClosesACircle() {
        String yaml =
                with("prerequisites: []", "prerequisites: [{unit: python.working, kind: RECOMMENDED, reason: Odd.}]");
        assertThat(errors(yaml))
                .extracting(CatalogFinding::toString)
                .containsExactly(
                        "unit/shell.awareness: A recommended unit closes a circle: shell.awareness needs python.working"
                                + " needs shell.awareness");
    }

    @Test
    void findsAUnitThatNeedsItself() {
        String yaml = with("unit: shell.awareness, kind", "unit: python.working, kind");
        assertThat(errors(yaml))
                .extracting(CatalogFinding::message)
                .containsExactly("Required units form a circle: python.working needs python.working");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO_EFFORT       | unit/python.awareness  | {low: 8, likely: 11, high: 14} | {low: 0, likely: 0, high: 0}
                    NO_EFFORT       | task/write-cv          | {low: 4, likely: 6, high: 10} | {low: 0, likely: 0, high: 0}
                    NO_EFFORT       | project/second         | {low: 2, likely: 3, high: 4}  | {low: 0, likely: 3, high: 4}
                    DUPLICATE       | stage/train            | slug: frame                   | slug: train
                    DUPLICATE       | resource/course        | units: [python.awareness, python | units: [python.awareness, shell.awareness, python
                    DUPLICATE       | role/analyst           | - {skill: shell, level: AWARENESS, importance: USEFUL} | - {skill: shell, level: AWARENESS, importance: USEFUL}\\n      - {skill: shell, level: AWARENESS, importance: ESSENTIAL}
                    LEVEL_GAP       | skill/python           | python.working                | python.proficient
                    FOREIGN_UNIT    | unit/bash.awareness    | shell.awareness               | bash.awareness
                    NO_SUCH_LEVEL   | role/analyst           | skill: shell, level: AWARENESS | skill: shell, level: WORKING
                    SELF_REFERENCE  | role/engineer          | {role: analyst, reason        | {role: engineer, reason
                    PORTFOLIO_RULE  | role/engineer          | [MLOPS, ANALYTICS]            | [MLOPS, DEEP_LEARNING]
                    PORTFOLIO_RULE  | role/engineer          | maxProjects: 2                | maxProjects: 1
                    PORTFOLIO_RULE  | role/engineer          | minStages: 2                  | minStages: 3
                    PORTFOLIO_RULE  | role/engineer          | minProjects: 1, maxProjects: 2 | minProjects: 3, maxProjects: 5
                    PORTFOLIO_RULE  | role/engineer          | minProjects: 1, maxProjects: 2 | minProjects: 3, maxProjects: 2
                    PORTFOLIO_RULE  | role/engineer          | deployed: 1                   | deployed: 3
                    WITHOUT_PURPOSE | project/first          | proves: [python.working]      | proves: []
                    BAD_STATUS      | certification/old-cert | successor: new-cert           | successor: ghost
                    BAD_STATUS      | certification/old-cert | successor: new-cert           | successor: old-cert
                    BAD_ADDRESS     | resource/course        | https://example.org/", kind   | javascript:alert(1)", kind
                    BAD_NUMBER      | role/engineer          | low: 1, high: 2               | low: 3, high: 2
                    BAD_NUMBER      | rubric/any-project     | {score: 2, text: Yes},        | {score: 1, text: Yes},
                    EMPTY_TEXT      | unit/shell.awareness   | outcome: Move around.         | outcome: ' '
                    EMPTY_TEXT      | role/engineer          | typicalOutput: [Things]       | typicalOutput: ['']
                    EMPTY_TEXT      | rubric/any-project     | {score: 2, text: Yes}         | {score: 2, text: ''}
                    """)
    void finds(Kind kind, String id, String piece, String other) {
        assertThat(errors(with(piece, other.replace("\\n", "\n")))).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.id()).isEqualTo(id);
        });
    }

    @Test
    void findsAFigureWithoutAKnownSource() {
        assertThat(errors(with("source: a-guide", "source: ghost")))
                .singleElement()
                .hasToString("role/engineer: figures names 'ghost', which does not exist");
    }

    @Test
    void warnsOfAUnitThatNothingTeaches() {
        assertThat(CatalogChecks.check(
                        content(with("units: [python.awareness, python.working, shell.awareness]", "units: []"))))
                .hasSize(4)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void anEmptyCatalogueHasNoFindings() {
        assertThat(CatalogChecks.check(content(""))).isEmpty();
    }

    private static List<CatalogFinding> errors(String yaml) {
        return CatalogChecks.check(content(yaml)).stream()
                .filter(CatalogFinding::isError)
                .toList();
    }
}
