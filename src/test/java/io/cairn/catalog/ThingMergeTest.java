package io.cairn.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ThingMergeTest {

    private static final ThingValues BASE = values("name", "SQL", "summary", "Queries.", "tools", List.of("psql"));

    private static ThingValues values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return new ThingValues(values);
    }

    @Test
    void whatOnlyOneChangedIsAsTheyLeftIt() {
        ThingMerge merge = ThingMerge.of(BASE, BASE.with("name", "Mine"), BASE.with("tools", List.of("psql", "pgcli")));
        assertThat(merge.merged())
                .isEqualTo(values("name", "Mine", "summary", "Queries.", "tools", List.of("psql", "pgcli")));
        assertThat(merge.taken()).containsExactly("tools");
        assertThat(merge.conflicts()).isEmpty();
    }

    @Test
    void whatBothChangedStaysAsTypedHereAndIsAskedAbout() {
        ThingMerge merge = ThingMerge.of(BASE, BASE.with("name", "Mine"), BASE.with("name", "Theirs"));
        assertThat(merge.merged()).isEqualTo(BASE.with("name", "Mine"));
        assertThat(merge.conflicts()).containsExactly("name");
    }

    @Test
    void whatBothChangedAlikeIsNoConflict() {
        ThingMerge merge = ThingMerge.of(BASE, BASE.with("name", "Same"), BASE.with("name", "Same"));
        assertThat(merge.merged()).isEqualTo(BASE.with("name", "Same"));
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.conflicts()).isEmpty();
    }

    @Property
    void everyFieldIsMineOrTheirsAndNothingOfMineIsLostUnasked(
            @ForAll("things") ThingValues base,
            @ForAll("things") ThingValues mine,
            @ForAll("things") ThingValues theirs) {
        ThingMerge merge = ThingMerge.of(base, mine, theirs);
        for (String field : List.of("a", "b", "c", "d")) {
            Object merged = merge.merged().get(field);
            boolean changedHere = !mine.get(field).equals(base.get(field));
            boolean changedThere = !theirs.get(field).equals(base.get(field));
            assertThat(merged).isIn(mine.get(field), theirs.get(field));
            if (changedHere) {
                assertThat(merged).isEqualTo(mine.get(field));
            } else {
                assertThat(merged).isEqualTo(theirs.get(field));
            }
            assertThat(merge.conflicts().contains(field))
                    .isEqualTo(changedHere && changedThere && !mine.get(field).equals(theirs.get(field)));
        }
    }

    @Property
    void itDoesNotMatterWhoIsSecondWhereTheFieldsDiffer(
            @ForAll("things") ThingValues base,
            @ForAll("things") ThingValues mine,
            @ForAll("things") ThingValues theirs) {
        ThingMerge one = ThingMerge.of(base, mine, theirs);
        ThingMerge other = ThingMerge.of(base, theirs, mine);
        assertThat(one.conflicts()).containsExactlyInAnyOrderElementsOf(other.conflicts());
        if (one.conflicts().isEmpty()) {
            assertThat(one.merged()).isEqualTo(other.merged());
        }
    }

    @Provide
    Arbitrary<ThingValues> things() {
        Arbitrary<Integer> value = Arbitraries.integers().between(0, 2);
        return value.list()
                .ofSize(4)
                .map(list -> values("a", list.get(0), "b", list.get(1), "c", list.get(2), "d", list.get(3)));
    }
}
