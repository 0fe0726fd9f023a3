package io.cairn.archive.ui;

import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class DataInMenu {

    @Bean
    @Order(30)
    SettingsPage dataSettings() {
        return new SettingsPage(DataView.PATH, "archive.title");
    }
}
