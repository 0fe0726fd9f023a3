package io.cairn.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.review.SubmissionState;
import io.cairn.support.ViewTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewWordsTest extends ViewTest {

    @Test
    void timesAreSaidAsPeopleSayThem() {
        assertThat(List.of(
                        ReviewWords.duration(Duration.ZERO),
                        ReviewWords.duration(Duration.ofMinutes(42)),
                        ReviewWords.duration(Duration.ofMinutes(100)),
                        ReviewWords.duration(Duration.ofHours(47)),
                        ReviewWords.duration(Duration.ofHours(60))))
                .containsExactly("1 minute", "42 minutes", "2 hours", "47 hours", "3 days");
    }

    @Test
    void everythingThatCanHappenIsSaidInWords() {
        for (SubmissionState from : SubmissionState.values()) {
            for (SubmissionState to : from.successors()) {
                String key = "reviews.timeline.%s.%s".formatted(from, to);
                assertThat(ReviewWords.text(key, "Mara")).startsWith("Mara ");
                assertThat(ReviewWords.text(key + ".nobody"))
                        .doesNotContain("{")
                        .doesNotStartWith("!");
            }
        }
        assertThat(Arrays.stream(SubmissionState.values()).map(ReviewWords::of)).doesNotHaveDuplicates();
    }
}
