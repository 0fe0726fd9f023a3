package io.cairn.progress;

/** What can be wrong with time that somebody wants to log. */
public enum TimeProblem {
    /** Less than a minute. */
    TOO_LITTLE,
    /** More than a day has. */
    TOO_MUCH,
    /** The day has not come yet where the person is. */
    IN_THE_FUTURE,
    /** Longer ago than anybody remembers; rather a slip in the year. */
    LONG_AGO,
    NOTE_TOO_LONG;

    public boolean isAboutDay() {
        return this == IN_THE_FUTURE || this == LONG_AGO;
    }

    public boolean isAboutMinutes() {
        return this == TOO_LITTLE || this == TOO_MUCH;
    }
}
