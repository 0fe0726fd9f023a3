package io.cairn.catalog.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.FormerThing;
import io.cairn.catalog.UnitId;
import io.cairn.shared.Effort;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The catalogue's values in the person's language. */
public final class CatalogWords {

    private static final String CATALOG_PACKAGE = "io.cairn.catalog.";

    private CatalogWords() {}

    /** The word for a level, an importance, a paradigm and so on. */
    public static String of(Enum<?> value) {
        String type = value.getDeclaringClass().getCanonicalName();
        return text("catalog." + type.substring(CATALOG_PACKAGE.length()) + "." + value.name());
    }

    /** For example "8-14 h". */
    public static String effort(Effort effort) {
        return effort.low() == effort.high()
                ? text("catalog.hours", effort.low())
                : text("catalog.hours.range", effort.low(), effort.high());
    }

    /** For example "Python, working"; what the edition no longer has keeps the name it had last. */
    public static String unit(Catalog catalog, UnitId unit) {
        String skill = catalog.contains(unit)
                ? catalog.skill(unit.skill()).name()
                : catalog.former(CatalogKey.of(unit))
                        .map(FormerThing::title)
                        .orElse(unit.skill().value());
        return text("catalog.unit", skill, of(unit.level()).toLowerCase(locale()));
    }

    public static String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    private static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Locale.ENGLISH : ui.getLocale();
    }
}
