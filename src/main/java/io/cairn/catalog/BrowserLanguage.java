package io.cairn.catalog;

import java.util.Optional;

/** What language the browser of whoever is there asks for. */
public interface BrowserLanguage {

    /** Its code of two letters; empty where no browser is waiting. */
    Optional<String> asked();
}
