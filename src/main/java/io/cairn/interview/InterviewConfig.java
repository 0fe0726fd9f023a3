package io.cairn.interview;

import io.cairn.shared.BackgroundJob;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InterviewSettings.class)
class InterviewConfig {

    private static final Duration REMINDERS = Duration.ofMinutes(5);
    private static final Duration LOST = Duration.ofMinutes(5);

    @Bean
    BackgroundJob remindOfInterviews(InterviewReminders reminders) {
        return BackgroundJob.every("interview-reminders", REMINDERS, reminders::send);
    }

    @Bean
    BackgroundJob callOffLostInterviews(LostInterviews lost) {
        return BackgroundJob.every("interviews-lost", LOST, lost::callOff);
    }
}
