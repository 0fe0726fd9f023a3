package io.cairn.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Figure;
import io.cairn.catalog.Figure.Kind;
import io.cairn.catalog.Figure.Level;
import io.cairn.catalog.Figure.Measure;
import io.cairn.shared.Slug;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureGroupTest {

    private final Figure first = salary(Level.ENTRY, 100_000, "guide-a");
    private final Figure same = salary(Level.ENTRY, 100_000, "guide-b");
    private final Figure other = salary(Level.ENTRY, 120_000, "guide-c");
    private final Figure senior = salary(Level.SENIOR, 200_000, "guide-a");

    @Test
    void sourcesThatAgreeShareAValueAndOthersStandBesideIt() {
        assertThat(FigureGroup.of(List.of(first, other, same)))
                .singleElement()
                .satisfies(group -> assertThat(group.values()).containsExactly(List.of(first, same), List.of(other)));
    }

    @Test
    void whatIsAboutSomethingElseIsAGroupOfItsOwn() {
        assertThat(FigureGroup.of(List.of(first, senior)))
                .extracting(FigureGroup::level)
                .containsExactly(Level.ENTRY, Level.SENIOR);
    }

    @Test
    void statementsWithoutANumberAreNeverTakenForTheSame() {
        Figure strong = outlook("Strong everywhere.");
        Figure weak = outlook("Weaker in small towns.");
        assertThat(FigureGroup.of(List.of(strong, weak)).getFirst().values())
                .containsExactly(List.of(strong), List.of(weak));
    }

    private static Figure salary(Level level, int low, String source) {
        return new Figure(
                Kind.SALARY, level, "US", low, null, Measure.USD_PER_YEAR, "Said by " + source, new Slug(source));
    }

    private static Figure outlook(String text) {
        return new Figure(Kind.OUTLOOK, null, null, null, null, null, text, new Slug("guide-a"));
    }
}
