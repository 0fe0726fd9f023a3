package io.cairn.roadmap.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The portal's English words without a browser. */
final class TestWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    static final Words ENGLISH = new Words(Locale.UK, TestWords::text);

    private TestWords() {}

    private static String text(String key, Object... values) {
        String pattern = BUNDLE.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.UK).format(values);
    }
}
