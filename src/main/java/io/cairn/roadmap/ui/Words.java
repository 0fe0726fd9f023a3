package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/**
 * The portal's words in one language. Made where it is needed and never kept: the person may change the language.
 *
 * @param locale of words, dates and numbers
 * @param source finds the words of a key and puts the values into them
 */
record Words(Locale locale, Source source) {

    @FunctionalInterface
    interface Source {
        String text(String key, Object... values);
    }

    /** In the language of the person at the screen. */
    static Words here() {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        return new Words(locale, (key, values) -> I18NProvider.translate(locale, key, values));
    }

    String text(String key, Object... values) {
        return source.text(key, values);
    }

    /** The word for a value of an enumeration, under the given prefix. */
    String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    /** For example "A, B, and C". */
    String list(List<String> things) {
        return things.isEmpty()
                ? ""
                : ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(things);
    }
}
