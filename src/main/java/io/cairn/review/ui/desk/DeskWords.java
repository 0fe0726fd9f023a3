package io.cairn.review.ui.desk;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import io.cairn.shared.Slug;
import java.text.ListFormat;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;

/** What the queue and the desk have to say. */
final class DeskWords {

    private static final int DAYS_FROM_HOURS = 48;

    private DeskWords() {}

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    static String kind(ReviewKind kind) {
        return text("queue.kind." + kind);
    }

    /** The project's title, or what else it is. */
    static String title(ReviewKind kind, String title) {
        return title.isBlank() ? kind(kind) : title;
    }

    static String title(SubmissionInfo info) {
        return title(info.kind(), info.title());
    }

    /** For example "5 hours". */
    static String lasting(Duration time) {
        long hours = time.toHours();
        return hours < DAYS_FROM_HOURS ? text("queue.hours", hours) : text("queue.days", time.toDays());
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
