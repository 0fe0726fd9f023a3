package io.cairn.catalog;

import io.cairn.account.AccountInfo;
import io.cairn.account.CurrentUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * In which language whoever is there reads the catalogue: what they have chosen, else what their browser asks for. Where
 * nobody is there, as in the background, it is the original.
 */
@Component
class ContentLanguage {

    private final CurrentUser user;
    private final BrowserLanguage browser;

    ContentLanguage(CurrentUser user, BrowserLanguage browser) {
        this.user = user;
        this.browser = browser;
    }

    /** Its code, whether anything is translated into it or not; empty for the original. Without SQL. */
    Optional<String> wished() {
        return user.info().map(AccountInfo::contentLanguage).or(browser::asked).filter(TranslationId::isLanguage);
    }
}
