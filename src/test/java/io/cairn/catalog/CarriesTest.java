package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.Succession.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CarriesTest {

    private static final List<Succession> NONE = List.of();

    private static UnitId unit(String skill) {
        return UnitId.parse(skill + ".awareness");
    }

    private static Set<UnitId> units(String... skills) {
        return Arrays.stream(skills).map(CarriesTest::unit).collect(Collectors.toSet());
    }

    private static Succession succession(String unit, Kind kind, String... into) {
        return new Succession(
                unit(unit), kind, Arrays.stream(into).map(CarriesTest::unit).toList());
    }

    private static Carry carry(String into, Kind kind, String... parts) {
        return new Carry(unit(into), kind, units(parts));
    }

    private static List<Carry> carries(List<List<Succession>> past, List<Succession> own, String... units) {
        return new Carries(new CatalogPast(past, java.util.Map.of()), own, units(units)).all();
    }

    private static final Succession A_BECOMES_B = succession("a", Kind.REPLACED, "b");
    private static final Succession A_IS_SPLIT = succession("a", Kind.SPLIT, "b", "c");

    @Test
    void aSplitUnitCountsForEachOfItsParts() {
        assertThat(carries(List.of(), List.of(A_IS_SPLIT), "b", "c"))
                .containsExactly(carry("b", Kind.SPLIT, "a"), carry("c", Kind.SPLIT, "a"));
    }

    @Test
    void whatIsMergedCountsTogether() {
        List<Succession> own = List.of(succession("a", Kind.MERGED, "c"), succession("b", Kind.MERGED, "c"));
        assertThat(carries(List.of(), own, "c")).containsExactly(carry("c", Kind.MERGED, "a", "b"));
        assertThat(carry("c", Kind.MERGED, "a", "b").isWhole()).isTrue();
        assertThat(carry("c", Kind.MERGED, "a").isWhole()).isFalse();
    }

    @Test
    void whatAnEarlierEditionSaidHoldsWhileNobodySaysOtherwise() {
        assertThat(carries(List.of(List.of(A_BECOMES_B)), NONE, "b")).containsExactly(carry("b", Kind.REPLACED, "a"));
        assertThat(carries(List.of(List.of(A_BECOMES_B)), List.of(succession("a", Kind.REPLACED, "c")), "b", "c"))
                .containsExactly(carry("c", Kind.REPLACED, "a"));
    }

    @Test
    void aMergerThatGrewLaterStillHoldsForWhoHadDoneAllOfIt() {
        Succession a = succession("a", Kind.MERGED, "d");
        Succession b = succession("b", Kind.MERGED, "d");
        Succession c = succession("c", Kind.MERGED, "d");
        assertThat(carries(List.of(List.of(a, b)), List.of(a, b, c), "d"))
                .containsExactly(carry("d", Kind.MERGED, "a", "b"), carry("d", Kind.MERGED, "a", "b", "c"));
    }

    @Test
    void goingBackTurnsASuccessionRound() {
        assertThat(carries(List.of(List.of(A_BECOMES_B)), NONE, "a")).containsExactly(carry("a", Kind.REPLACED, "b"));
        assertThat(carries(List.of(List.of(A_IS_SPLIT)), NONE, "a")).containsExactly(carry("a", Kind.MERGED, "b", "c"));
        List<Succession> merged = List.of(succession("a", Kind.MERGED, "c"), succession("b", Kind.MERGED, "c"));
        assertThat(carries(List.of(merged), NONE, "a", "b"))
                .containsExactly(carry("a", Kind.SPLIT, "c"), carry("b", Kind.SPLIT, "c"));
    }

    @Test
    void goingBackOverSeveralEditionsGoesAllTheWay() {
        List<List<Succession>> past =
                List.of(List.of(A_BECOMES_B), List.of(A_BECOMES_B, succession("b", Kind.REPLACED, "c")));
        assertThat(carries(past, NONE, "a")).contains(carry("a", Kind.REPLACED, "b"), carry("b", Kind.REPLACED, "c"));
    }

    @Test
    void whereBothAreThereTheDeclarationWasWrongAndCountsNoMore() {
        assertThat(carries(List.of(List.of(A_BECOMES_B)), NONE, "a", "b")).isEmpty();
    }
}
