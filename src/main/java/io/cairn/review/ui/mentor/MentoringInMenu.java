package io.cairn.review.ui.mentor;

import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** In the person menu: learners find there how to become a mentor, mentors their profile. */
@Configuration(proxyBeanMethods = false)
class MentoringInMenu {

    @Bean
    @Order(90)
    SettingsPage mentoringPages() {
        return new SettingsPage(ReviewNavigation.MENTORING, "mentoring.menu.person");
    }
}
