package io.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.review.Agreement.Scores;
import io.cairn.review.MentorTendency.Scored;
import io.cairn.review.MentorTendency.Tendency;
import io.cairn.shared.Slug;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** The arithmetic of quality. */
class AgreementTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);
    private static final Slug RUBRIC = new Slug("rubric");
    private static final Slug CRITERION = new Slug("criterion");

    @Provide
    Arbitrary<List<Scores>> pairs() {
        Arbitrary<Integer> score = Arbitraries.integers().between(0, 3);
        return Combinators.combine(score, score).as(Scores::new).list().ofMaxSize(50);
    }

    @Property
    void kappaIsAtMostOneAndTheSameFromBothSides(@ForAll("pairs") List<Scores> pairs) {
        var turned = pairs.stream()
                .map(pair -> new Scores(pair.second(), pair.first()))
                .toList();
        var kappa = Agreement.weightedKappa(pairs);
        kappa.ifPresent(value -> {
            assertThat(value).isLessThanOrEqualTo(1 + 1e-9).isGreaterThanOrEqualTo(-1 - 1e-9);
            assertThat(Agreement.weightedKappa(turned).orElseThrow()).isCloseTo(value, EXACT);
        });
        assertThat(Agreement.weightedKappa(turned).isPresent()).isEqualTo(kappa.isPresent());
    }

    @Property
    void fullAgreementIsOneWhereverItCanBeTold(@ForAll("pairs") List<Scores> pairs) {
        var same = pairs.stream()
                .map(pair -> new Scores(pair.first(), pair.first()))
                .toList();
        Agreement.weightedKappa(same).ifPresent(kappa -> assertThat(kappa).isCloseTo(1, EXACT));
        assertThat(Agreement.meanDifference(same).orElse(0)).isZero();
    }

    /**
     * Worked by hand: observed (0 + 0 + 1 + 1) / 9 = 2/9; expected, of the sixteen crossings of 0, 1, 2, 3 and 0, 1, 3, 2,
     * 40 / 9 / 4 = 10/9; so 1 - 2/10.
     */
    @Example
    void anExampleByHand() {
        List<Scores> pairs = List.of(new Scores(0, 0), new Scores(1, 1), new Scores(2, 3), new Scores(3, 2));
        assertThat(Agreement.weightedKappa(pairs).orElseThrow()).isCloseTo(0.8, EXACT);
        assertThat(Agreement.meanDifference(pairs).orElseThrow()).isCloseTo(0.5, EXACT);
    }

    @Example
    void nothingIsSaidWhereThereIsNothingToTellApart() {
        assertThat(Agreement.weightedKappa(List.of())).isEmpty();
        assertThat(Agreement.weightedKappa(List.of(new Scores(2, 2), new Scores(2, 2))))
                .isEmpty();
        assertThat(Agreement.meanDifference(List.of())).isEmpty();
    }

    @Example
    void aMentorWhoGrowsMilderDrifts() {
        UUID steady = UUID.randomUUID();
        UUID drifting = UUID.randomUUID();
        List<Scored> reviews = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            reviews.add(scored(steady, day, 1));
            reviews.add(scored(drifting, day, day < 10 ? 1 : 3));
        }
        Map<UUID, Tendency> tendencies = MentorTendency.of(reviews);
        assertThat(tendencies.get(drifting).drift().orElseThrow()).isCloseTo(2, EXACT);
        assertThat(tendencies.get(drifting).leniency().orElseThrow()).isCloseTo(4.0 / 3, EXACT);
        assertThat(tendencies.get(steady).drift().orElseThrow()).isCloseTo(0, EXACT);
    }

    @Example
    void fewReviewsAndASingleMentorSayNothing() {
        UUID alone = UUID.randomUUID();
        Tendency tendency = MentorTendency.of(List.of(scored(alone, 0, 3))).get(alone);
        assertThat(tendency.leniency()).isEmpty();
        assertThat(tendency.drift()).isEmpty();
    }

    private static Scored scored(UUID mentor, int day, int score) {
        return new Scored(mentor, RUBRIC, Map.of(CRITERION, score), Instant.EPOCH.plusSeconds(day));
    }

    @Example
    void theShareOfSecondOpinionsIsAboutWhatIsAskedFor() {
        assertThat(picked(0)).isZero();
        assertThat(picked(1)).isEqualTo(10_000);
        assertThat(picked(0.1)).isBetween(800L, 1_200L);
    }

    private static long picked(double share) {
        return java.util.stream.IntStream.range(0, 10_000)
                .filter(i -> SecondOpinionSample.picks(UUID.randomUUID(), share))
                .count();
    }
}
