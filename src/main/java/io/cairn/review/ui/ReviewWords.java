package io.cairn.review.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import java.time.Duration;

/** Reviews in the person's language. */
public final class ReviewWords {

    private static final Duration MINUTES_UNTIL = Duration.ofMinutes(90);
    private static final Duration HOURS_UNTIL = Duration.ofHours(48);
    private static final double MINUTES_PER_HOUR = 60;
    private static final double HOURS_PER_DAY = 24;

    private ReviewWords() {}

    /** The word for a kind, a state, a verdict and so on. */
    public static String of(Enum<?> value) {
        return text("reviews." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** What was handed in: a project's own title, or the kind. */
    public static String title(SubmissionInfo submission) {
        return title(submission.kind(), submission.title());
    }

    /** @param title of a project; empty otherwise */
    public static String title(ReviewKind kind, String title) {
        if (kind != ReviewKind.PROJECT) {
            return of(kind);
        }
        return title.isBlank() ? text("projects.untitled") : title;
    }

    /** A length of time as people say it, for example "5 hours" or "3 days". */
    public static String duration(Duration time) {
        if (time.compareTo(MINUTES_UNTIL) < 0) {
            return text("reviews.minutes", Math.max(1, time.toMinutes()));
        }
        if (time.compareTo(HOURS_UNTIL) < 0) {
            return text("reviews.hours", Math.round(time.toMinutes() / MINUTES_PER_HOUR));
        }
        return text("reviews.days", Math.round(time.toHours() / HOURS_PER_DAY));
    }

    static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
