package io.cairn.roadmap;

import io.cairn.account.Authority;
import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import io.cairn.shared.BackgroundJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoadmapConfig {

    private static final Duration LOOKS_FOR_WEEKS = Duration.ofMinutes(15);
    private static final Duration LOOKS_FOR_NEW_EDITIONS = Duration.ofSeconds(20);

    @Bean
    NoticeKind editionPublished() {
        return NoticeKind.of("edition-published", Delivery.IN_APP)
                .withNumber("number")
                .withText("notes")
                .withPhrases("effect");
    }

    @Bean
    NoticeKind weekStarts() {
        return NoticeKind.of("week-starts", Delivery.IN_APP)
                .forOnly(Authority.LEARNER)
                .withNumber("hours")
                .withNumber("steps")
                .withText("first");
    }

    /** The plan in force has become too short for the pace there is. */
    @Bean
    NoticeKind planOptions() {
        return NoticeKind.of("plan-options", Delivery.IN_APP)
                .forOnly(Authority.LEARNER)
                .withDate("from")
                .withDate("to");
    }

    /** Often enough for every time zone's morning, also those that are half an hour apart. */
    @Bean
    BackgroundJob tellOfWeeks(WeekNews news) {
        return BackgroundJob.every("week-news", LOOKS_FOR_WEEKS, news::tell);
    }

    @Bean
    BackgroundJob tellOfEditions(EditionNews news) {
        return BackgroundJob.every("edition-news", LOOKS_FOR_NEW_EDITIONS, news::tell);
    }
}
