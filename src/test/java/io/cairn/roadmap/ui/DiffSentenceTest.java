package io.cairn.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.roadmap.PlanDiff;
import io.cairn.roadmap.StepKey;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiffSentenceTest {

    @Test
    void saysWhatComesWhatGoesAndWhenOneIsReady() {
        assertThat(sentence(3, 1, 0, 10)).isEqualTo("+3 steps, −1, ready 1.5 weeks later");
        assertThat(sentence(1, 0, 2, -7)).isEqualTo("+1 step, 2 moved, ready 1 week sooner");
        assertThat(sentence(0, 2, 0, 0)).isEqualTo("−2 steps, ready at the same time");
    }

    @Test
    void countsLessThanAWeekInDays() {
        assertThat(sentence(0, 0, 0, 1)).isEqualTo("Ready 1 day later");
        assertThat(sentence(0, 0, 0, -6)).isEqualTo("Ready 6 days sooner");
    }

    @Test
    void saysThatNothingChanges() {
        assertThat(sentence(0, 0, 0, 0)).isEqualTo("Nothing changes.");
    }

    private static String sentence(int added, int removed, int moved, int days) {
        return DiffSentence.of(
                TestWords.ENGLISH, new PlanDiff(steps("a", added), steps("r", removed), steps("m", moved), days));
    }

    private static List<StepKey> steps(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> StepKey.task(new Slug(prefix + i)))
                .toList();
    }
}
