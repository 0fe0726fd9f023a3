package io.cairn.catalog.ui;

import com.vaadin.flow.component.UI;
import io.cairn.catalog.BrowserLanguage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The language that the browser named first when it loaded the page. */
@Component
class BrowserLanguageOfPage implements BrowserLanguage {

    @Override
    public Optional<String> asked() {
        return Optional.ofNullable(UI.getCurrent()).map(ui -> ui.getLocale().getLanguage());
    }
}
