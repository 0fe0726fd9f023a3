package io.cairn.studio;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.catalog.CatalogDifferences;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingDifference;
import io.cairn.catalog.ThingDifference.Change;
import io.cairn.roadmap.CatalogEffect;
import io.cairn.shared.Slug;
import io.cairn.studio.Impact.Count;
import io.cairn.studio.Impact.Spread;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactTallyTest {

    private static final CatalogKey PYTHON = CatalogKey.parse("unit/python.working");
    private static final CatalogKey SHELL = CatalogKey.parse("unit/shell.awareness");
    private static final Slug ENGINEER = new Slug("engineer");

    private final ImpactTally tally = new ImpactTally(new ChangeReach(
            new CatalogDifferences(
                    List.of(
                            new ThingDifference(PYTHON, Change.CHANGED, List.of()),
                            new ThingDifference(SHELL, Change.REMOVED, List.of())),
                    Set.of()),
            Catalogues.EMPTY,
            Catalogues.EMPTY));

    private static CatalogEffect effect(UUID owner, CatalogEffect.@Nullable Change change, CatalogKey... things) {
        return new CatalogEffect(owner, ENGINEER, Set.copyOf(Arrays.asList(things)), change);
    }

    private void people(int number, CatalogEffect.@Nullable Change change, CatalogKey... things) {
        for (int i = 0; i < number; i++) {
            tally.add(effect(UUID.randomUUID(), change, things));
        }
    }

    private static CatalogEffect.Change change(int hours, int days) {
        return new CatalogEffect.Change(hours, days, 1, 0, 0, 44);
    }

    private static final CatalogEffect.Change NONE = new CatalogEffect.Change(0, 0, 0, 0, 0, 10);

    @Test
    void fewPeopleAreNotTold() {
        people(4, change(10, 7), PYTHON);
        people(20, NONE, SHELL);
        Impact impact = tally.impact();
        assertThat(impact.learners()).isEqualTo(24);
        assertThat(impact.changed()).isEqualTo(new Count(null));
        assertThat(impact.hours()).isNull();
        assertThat(impact.days()).isNull();
        assertThat(impact.examples()).isEmpty();
        assertThat(impact.changes())
                .containsExactly(
                        new Impact.Touched(SHELL, Change.REMOVED, new Count(20), new Count(20)),
                        new Impact.Touched(PYTHON, Change.CHANGED, new Count(null), new Count(null)));
    }

    @Test
    void somebodyWithTwoRoadmapsIsOneLearner() {
        for (int i = 0; i < 5; i++) {
            UUID owner = UUID.randomUUID();
            tally.add(effect(owner, NONE, PYTHON));
            tally.add(effect(owner, NONE, PYTHON, SHELL));
        }
        Impact impact = tally.impact();
        assertThat(impact.learners()).isEqualTo(5);
        assertThat(impact.roadmaps()).isEqualTo(10);
        assertThat(impact.changes().getFirst().learners()).isEqualTo(new Count(5));
        assertThat(impact.changes().getFirst().roadmaps()).isEqualTo(new Count(10));
        assertThat(impact.changed().isNone()).isTrue();
    }

    @Test
    void theMiddleAndWhatNineOfTenDoNotExceed() {
        for (int i = 1; i <= 10; i++) {
            people(1, change(i, 10 * i), PYTHON);
        }
        people(7, null, PYTHON);
        Impact impact = tally.impact();
        assertThat(impact.hours()).isEqualTo(new Spread(5, 9));
        assertThat(impact.days()).isEqualTo(new Spread(50, 90));
        assertThat(impact.stranded()).isEqualTo(new Count(7));
    }

    @Test
    void anExampleStandsForFiveAndIsRounded() {
        for (int i = 0; i < 5; i++) {
            people(1, change(11 + i % 2, 10 + i % 2), PYTHON);
        }
        people(4, change(100, 70), PYTHON);
        assertThat(tally.impact().examples()).containsExactly(new Impact.Example(ENGINEER, 40, 1, 0, 10, 3));
    }
}
