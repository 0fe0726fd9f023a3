package io.cairn.review.ui.desk;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.shared.Slug;
import java.text.ListFormat;
import java.util.Collection;
import java.util.Locale;

/** What the queue and the desk have to say. */
final class DeskWords {

    private DeskWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    /** Their names, of those the edition has. */
    static String skills(Catalog catalog, Collection<Slug> skills, Locale locale) {
        return ListFormat.getInstance(locale, ListFormat.Type.UNIT, ListFormat.Style.SHORT)
                .format(catalog.skills().stream()
                        .filter(skill -> skills.contains(skill.slug()))
                        .map(Skill::name)
                        .toList());
    }
}
