package io.cairn.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cairn.roadmap.PaceEstimate.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What a pace promises, whatever was logged; a seed stands for a learner's finished steps. */
class PaceEstimatePropertiesTest {

    private static final long SEEDS = 1_000_000;

    @Example
    void nothingLoggedIsTheCataloguesPaceWithinAWideRange() {
        PaceEstimate pace = PaceEstimate.of(List.of());

        assertThat(pace).isEqualTo(PaceEstimate.UNKNOWN);
        assertThat(pace.isKnown()).isFalse();
        assertThat(pace.factor()).isEqualTo(1.0);
        assertThat(pace.spread()).isEqualTo(1.0);
        assertThat(pace.low()).isCloseTo(0.68, within(0.01));
        assertThat(pace.high()).isCloseTo(1.47, within(0.01));
    }

    @Example
    void halfAsLongAgainEveryTimeIsSlowlyBelieved() {
        assertThat(same(1, 90).factor()).isCloseTo(1.08, within(0.01));
        assertThat(same(4, 90).factor()).isCloseTo(1.22, within(0.01));
        assertThat(same(40, 90).factor()).isCloseTo(1.45, within(0.01));
        assertThat(same(40, 90).low()).isGreaterThan(1.25);
    }

    @Example
    void oneForgottenTimerTellsLittle() {
        List<Sample> usual = new ArrayList<>(Collections.nCopies(8, new Sample(60, 60)));
        usual.add(new Sample(100_000, 60));

        assertThat(PaceEstimate.of(usual).factor()).isLessThan(1.15);
    }

    private static PaceEstimate same(int count, int minutes) {
        return PaceEstimate.of(Collections.nCopies(count, new Sample(minutes, 60)));
    }

    @Property
    void itStaysWithinItsBoundsAndItsRange(@ForAll @LongRange(max = SEEDS) long seed) {
        PaceEstimate pace = PaceEstimate.of(samples(seed));

        assertThat(List.of(PaceEstimate.LEAST, pace.low(), pace.factor(), pace.high(), PaceEstimate.MOST))
                .isSorted();
        assertThat(pace.spread()).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    @Property
    void moreLoggedTimeNeverMakesItFaster(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(min = 1, max = 5_000) int more) {
        List<Sample> samples = samples(seed);
        int any = new Random(seed).nextInt(samples.size());
        List<Sample> slower = new ArrayList<>(samples);
        slower.set(
                any,
                new Sample(samples.get(any).minutes() + more, samples.get(any).likelyMinutes()));

        PaceEstimate before = PaceEstimate.of(samples);
        PaceEstimate after = PaceEstimate.of(slower);
        assertThat(after.factor()).isGreaterThanOrEqualTo(before.factor());
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    @Property
    void theOrderDoesNotMatter(@ForAll @LongRange(max = SEEDS) long seed) {
        List<Sample> samples = samples(seed);
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(PaceEstimate.of(shuffled)).isEqualTo(PaceEstimate.of(samples));
    }

    @Property
    void anotherUnitOfTimeDoesNotMatter(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(min = 1, max = 60) int times) {
        List<Sample> samples = samples(seed);
        List<Sample> scaled = samples.stream()
                .map(sample -> new Sample(sample.minutes() * times, sample.likelyMinutes() * times))
                .toList();

        assertThat(PaceEstimate.of(scaled).factor())
                .isCloseTo(PaceEstimate.of(samples).factor(), within(1e-12));
    }

    @Property
    void whatTellsNothingChangesNothing(
            @ForAll @LongRange(max = SEEDS) long seed, @ForAll @IntRange(max = 1_000) int minutes) {
        List<Sample> more = new ArrayList<>(samples(seed));
        more.add(new Sample(0, minutes));
        more.add(new Sample(minutes, 0));

        assertThat(PaceEstimate.of(more)).isEqualTo(PaceEstimate.of(samples(seed)));
    }

    @Property
    void theSameAgainNarrowsTheRange(@ForAll @IntRange(min = 20, max = 180) int minutes) {
        for (int count = 0; count < 20; count++) {
            PaceEstimate less = same(count, minutes);
            PaceEstimate more = same(count + 1, minutes);
            assertThat(more.spread()).isLessThan(less.spread());
            assertThat(Math.abs(more.factor() - minutes / 60.0))
                    .isLessThanOrEqualTo(Math.abs(less.factor() - minutes / 60.0));
        }
    }

    private static List<Sample> samples(long seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(0, random.nextInt(40))
                .mapToObj(i -> new Sample(1 + random.nextInt(4_000), 60 * (1 + random.nextInt(40))))
                .toList();
    }
}
