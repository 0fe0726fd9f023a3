package io.cairn.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.cairn.review.SubmissionState;
import io.cairn.review.WaitingTime;
import io.cairn.support.ViewTest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
    void aWaitingTimeIsWhatWasMeasuredOrNothing() {
        WaitingTime measured = new WaitingTime(Duration.ofHours(30), Duration.ofDays(4), 20);
        assertThat(new WaitingTimeLine(Optional.of(measured)).getText())
                .isEqualTo("Half of the last 20 reviews of this kind took less than 30 hours,"
                        + " nine of ten less than 4 days.");
        assertThat(new WaitingTimeLine(Optional.empty()).getText())
                .isEqualTo("How long will it take? There is not enough data yet to say.");
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
