package io.cairn.review.ui.admin;

import com.vaadin.flow.i18n.I18NProvider;

/** What the admins' screens say, in the person's language. */
final class AdminWords {

    private AdminWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("admin." + key, values);
    }
}
