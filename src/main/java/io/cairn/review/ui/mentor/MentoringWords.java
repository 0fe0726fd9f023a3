package io.cairn.review.ui.mentor;

import com.vaadin.flow.i18n.I18NProvider;

/** What a mentor's own screens say, in the person's language. */
final class MentoringWords {

    private MentoringWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate("mentoring." + key, values);
    }
}
