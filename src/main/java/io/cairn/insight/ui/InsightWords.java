package io.cairn.insight.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** The numbers' words. */
final class InsightWords {

    private InsightWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("insight." + key, values);
    }
}
