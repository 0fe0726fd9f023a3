package io.cairn.catalog.ui;

import io.cairn.catalog.Catalogs;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.SettingsPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** As long as everything is written in one language only, there is nothing to choose. */
@Configuration(proxyBeanMethods = false)
class ContentLanguageInMenu {

    @Bean
    @Order(17)
    SettingsPage contentLanguageSettings(Catalogs catalogs) {
        return new SettingsPage(ContentLanguageView.PATH, "catalog.language", () -> isThereAChoice(catalogs));
    }

    /** The menu is part of every page, also while an edition that just came out cannot be read. */
    private static boolean isThereAChoice(Catalogs catalogs) {
        try {
            return !catalogs.currentOriginal().languages().isEmpty();
        } catch (DataAccessException | TransactionException | NotFoundException e) {
            return false;
        }
    }
}
