package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Neighbourhood.Line;
import io.cairn.shared.Slug;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    private static final UnitId PYTHON = UnitId.parse("python.working");
    private static final UnitId SHELL = UnitId.parse("shell.awareness");

    @Test
    void ofAUnitAreWhatItNeedsAndWhatBuildsOnIt() {
        Catalog catalog = new Catalog(0, SmallCatalog.content());
        Neighbourhood python = Neighbourhood.of(catalog, PYTHON);
        assertThat(python.needs()).extracting(Line::before).containsExactly(UnitId.parse("python.awareness"), SHELL);
        assertThat(python.builds()).isEmpty();
        Neighbourhood shell = Neighbourhood.of(catalog, SHELL);
        assertThat(shell.needs()).isEmpty();
        assertThat(shell.builds())
                .containsExactly(new Line(SHELL, PYTHON, Prerequisite.Kind.REQUIRED, "Scripts start there."));
    }

    @Test
    void ofASkillTheLinesBetweenItsOwnUnitsAreApart() {
        Catalog catalog = new Catalog(0, SmallCatalog.content());
        Neighbourhood python = Neighbourhood.of(catalog, catalog.skill(new Slug("python")));
        assertThat(python.needs()).extracting(Line::before).containsExactly(SHELL);
        assertThat(python.within()).extracting(Line::after).containsExactly(PYTHON);
    }

    @Test
    void requiredComesBeforeHelpfulAndACircleIsOnBothSides() {
        Catalog catalog = new Catalog(
                0,
                SmallCatalog.content(
                        SmallCatalog.with(
                                "prerequisites: []",
                                "prerequisites: [{unit: python.awareness, kind: RECOMMENDED, reason: So.}, {unit: python.working, kind: REQUIRED, reason: So.}]")));
        Neighbourhood shell = Neighbourhood.of(catalog, SHELL);
        assertThat(shell.needs()).extracting(Line::isRequired).containsExactly(true, false);
        assertThat(shell.needs().getFirst().before()).isEqualTo(PYTHON);
        assertThat(shell.builds()).extracting(Line::after).containsExactly(PYTHON);
    }

    @Test
    void whatTheDraftDoesNotHaveIsLeftOut() {
        Catalog catalog = new Catalog(
                0,
                SmallCatalog.content(SmallCatalog.with(
                        "prerequisites: []", "prerequisites: [{unit: nothing.working, kind: REQUIRED, reason: So.}]")));
        assertThat(Neighbourhood.of(catalog, SHELL).needs()).isEmpty();
    }
}
