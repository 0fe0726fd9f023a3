package io.cairn.roadmap;

import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import io.cairn.shared.BackgroundJob;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RoadmapConfig {

    private static final Duration LOOKS_FOR_NEW_EDITIONS = Duration.ofSeconds(20);

    @Bean
    NoticeKind editionPublished() {
        return NoticeKind.of("edition-published", Delivery.IN_APP)
                .withNumber("number")
                .withText("notes");
    }

    @Bean
    BackgroundJob tellOfEditions(EditionNews news) {
        return BackgroundJob.every("edition-news", LOOKS_FOR_NEW_EDITIONS, news::tell);
    }
}
