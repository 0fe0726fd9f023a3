package io.cairn.interview;

import io.cairn.interview.InterviewChangeException.Problem;

/** How much may be written where, in characters. */
public final class InterviewTexts {

    public static final int NOTE = 2000;
    public static final int REASON = 500;
    public static final int PLACE = 300;

    private InterviewTexts() {}

    /** @throws InterviewChangeException if it is too long */
    static String checked(String text, int limit) {
        String stripped = text.strip();
        if (stripped.length() > limit) {
            throw new InterviewChangeException(Problem.TOO_LONG);
        }
        return stripped;
    }

    /** @throws InterviewChangeException if it is empty or too long */
    static String given(String reason) {
        String checked = checked(reason, REASON);
        if (checked.isEmpty()) {
            throw new InterviewChangeException(Problem.REASON_MISSING);
        }
        return checked;
    }
}
