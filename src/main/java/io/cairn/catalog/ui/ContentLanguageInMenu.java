package io.cairn.catalog.ui;

import io.cairn.catalog.Catalogs;
import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** As long as everything is written in one language only, there is nothing to choose. */
@Configuration(proxyBeanMethods = false)
class ContentLanguageInMenu {

    @Bean
    @Order(17)
    SettingsPage contentLanguageSettings(Catalogs catalogs) {
        return new SettingsPage(
                ContentLanguageView.PATH,
                "catalog.language",
                () -> !catalogs.currentOriginal().languages().isEmpty());
    }
}
