package io.cairn.link;

import io.cairn.shared.BackgroundJob;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks each link up about once a week, some every day. */
@Configuration(proxyBeanMethods = false)
class LinkConfig {

    private static final Duration FRESH = Duration.ofDays(7);
    private static final int A_DAY = 500;

    @Bean
    LinkProbe linkProbe() {
        return new LinkProbe(LinkLimits.STRICT);
    }

    @Bean
    @ConditionalOnBooleanProperty("cairn.links.check")
    BackgroundJob checkLinks(LinkRows rows, LinkWork work, Clock clock) {
        return BackgroundJob.daily(
                "link-check",
                LocalTime.of(4, 10),
                () -> work.check(rows.due(clock.instant().minus(FRESH), A_DAY), null));
    }
}
