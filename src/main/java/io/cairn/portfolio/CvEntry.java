package io.cairn.portfolio;

import io.cairn.shared.Characters;
import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody worked, or what they studied.
 *
 * @param title of the job or the degree
 * @param to last month; {@code null}: until today
 */
public record CvEntry(
        String title,
        String organisation,
        YearMonth from,
        @Nullable YearMonth to,
        String text) implements Serializable {

    public static final int MAX_NAME_LENGTH = 120;
    public static final int MAX_TEXT_LENGTH = 1_200;

    /** Nobody alive remembers more; what is written into the far future is a slip. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;

    /**
     * @throws IllegalArgumentException if title or organisation is missing, something is too long, or it ends before it
     *     begins
     */
    public CvEntry {
        title = Characters.storable(title).strip();
        organisation = Characters.storable(organisation).strip();
        text = Characters.storable(text).strip();
        if (title.isEmpty()
                || title.length() > MAX_NAME_LENGTH
                || organisation.isEmpty()
                || organisation.length() > MAX_NAME_LENGTH
                || text.length() > MAX_TEXT_LENGTH
                || !isLikely(from)
                || to != null && (!isLikely(to) || to.isBefore(from))) {
            throw new IllegalArgumentException("Not an entry of a CV");
        }
    }

    /** Whether a life can have such a month in it. */
    public static boolean isLikely(YearMonth month) {
        return month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR;
    }
}
