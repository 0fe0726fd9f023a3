package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogFinding.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static List<String> found(Kind kind, String yaml) {
        return found(kind, yaml, TODAY);
    }

    private static List<String> found(Kind kind, String yaml, LocalDate today) {
        return CatalogChecks.review(SmallCatalog.content(yaml), today).stream()
                .filter(finding -> finding.kind() == kind)
                .peek(finding -> assertThat(finding.isError()).isFalse())
                .map(CatalogFinding::toString)
                .toList();
    }

    @Test
    void aSmallCatalogueThatIsRightGivesNoAdvice() {
        assertThat(CatalogChecks.review(SmallCatalog.content(), TODAY)).isEmpty();
    }

    @Test
    void aUnitThatNoRoleLeadsToIsUnreachable() {
        String lessAsked =
                SmallCatalog.with("level: WORKING, importance: ESSENTIAL", "level: AWARENESS, importance: USEFUL");
        assertThat(found(Kind.UNREACHABLE, lessAsked))
                .containsExactly("unit/python.working: No career role needs the unit, not even on the way");
        assertThat(found(Kind.WITHOUT_PURPOSE, lessAsked))
                .containsExactly("project/first: The project proves nothing that a career role needs");
    }

    @Test
    void aPrerequisiteThatFollowsFromAnotherIsRedundant() {
        String twice = SmallCatalog.with(
                "outcome: Change a short script.",
                "outcome: Change a short script.\n        prerequisites: [{unit: shell.awareness, kind: REQUIRED, reason: First.}]");
        assertThat(found(Kind.REDUNDANT, twice))
                .containsExactly(
                        "unit/python.working: 'shell.awareness' need not be named: another prerequisite requires it");
    }

    @Test
    void whatIsOnlyRecommendedBeforeAnotherIsNotRedundant() {
        String recommended = SmallCatalog.with(
                "outcome: Change a short script.",
                "outcome: Change a short script.\n        prerequisites: [{unit: shell.awareness, kind: RECOMMENDED, reason: First.}]");
        assertThat(found(Kind.REDUNDANT, recommended)).isEmpty();
    }

    @Test
    void aUnitOfMoreThanAWeekIsTooLong() {
        assertThat(found(
                        Kind.TOO_LONG,
                        SmallCatalog.with(
                                "likely: 28, high: 40}\n        prerequisites",
                                "likely: 41, high: 60}\n        prerequisites")))
                .containsExactly(
                        "unit/python.working: Likely takes 41 h; more than 40 h are hard to follow as one step");
    }

    @Test
    void aRoleThatNamesARetiredCertificationIsTold() {
        assertThat(found(
                        Kind.RETIRED_IN_USE,
                        SmallCatalog.with("certifications: [new-cert]", "certifications: [old-cert]")))
                .containsExactly("role/engineer: Names the certification 'old-cert', which is retired");
    }

    @Test
    void twoThingsOfAKindShouldNotBeCalledTheSame() {
        assertThat(found(Kind.SAME_TITLE, SmallCatalog.with("name: Shell", "name: python")))
                .containsExactly("skill/shell: Is called like 'python'");
    }

    @Test
    void aFigureIsOldOnceItsSourceIsOlderThanAYear() {
        assertThat(found(Kind.OUTDATED, SmallCatalog.YAML, LocalDate.of(2027, 6, 29)))
                .isEmpty();
        assertThat(found(Kind.OUTDATED, SmallCatalog.YAML, LocalDate.of(2027, 6, 30)))
                .containsExactly("role/engineer: 1 figure is from 'A guide', which is of 2026-06-29");
    }

    @Test
    void aSourceCannotBeOfADayThatHasNotComeYet() {
        assertThat(found(Kind.FUTURE, SmallCatalog.YAML, LocalDate.of(2026, 6, 27)))
                .containsExactly("source/a-guide: It is of 2026-06-29, a day that has not come yet");
        assertThat(found(Kind.FUTURE, SmallCatalog.YAML, LocalDate.of(2026, 6, 28)))
                .isEmpty();
    }
}
