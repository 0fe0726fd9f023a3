package io.cairn.portfolio;

import io.cairn.notification.Delivery;
import io.cairn.notification.NoticeKind;
import io.cairn.shared.BackgroundJob;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CertificationConfig {

    @Bean
    NoticeKind certificationExpires() {
        return NoticeKind.of("certification-expires", Delivery.BOTH)
                .withText("name")
                .withNumber("days")
                .withDate("on");
    }

    @Bean
    BackgroundJob certificationExpiry(ExpiryReminders reminders) {
        return BackgroundJob.daily("certification-expiry", LocalTime.of(6, 0), reminders::send);
    }
}
