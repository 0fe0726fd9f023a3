package io.cairn.notification.ui;

import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SettingsInMenu {

    @Bean
    @Order(20)
    SettingsPage notificationSettings() {
        return new SettingsPage(NotificationsNavigation.SETTINGS, "notice.settings.title");
    }
}
