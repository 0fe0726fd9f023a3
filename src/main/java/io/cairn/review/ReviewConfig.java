package io.cairn.review;

import io.cairn.shared.BackgroundJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewSettings.class)
class ReviewConfig {

    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final LocalTime NUDGES = LocalTime.of(6, 30);

    @Bean
    BackgroundJob sweepReviewLeases(LeaseRows leases, Clock clock) {
        return BackgroundJob.every("review-leases", SWEEP, () -> leases.sweep(clock.instant()));
    }

    @Bean
    BackgroundJob sendReviewNudges(ReviewNudges nudges) {
        return BackgroundJob.daily("review-nudges", NUDGES, nudges::send);
    }
}
