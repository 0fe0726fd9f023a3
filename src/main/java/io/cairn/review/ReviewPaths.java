package io.cairn.review;

import java.util.UUID;

/** Addresses of reviews, as notices and calendars give them; relative to the portal's root. */
public final class ReviewPaths {

    public static final String REVIEWS = "reviews";
    public static final String QUEUE = "queue";
    public static final String INTERVIEWS = "interviews";
    public static final String MENTORING = "mentoring";

    private ReviewPaths() {}

    /** A submission as its learner sees it. */
    public static String submission(UUID submission) {
        return REVIEWS + "/" + submission;
    }

    /** A submission as mentors see it. */
    public static String desk(UUID submission) {
        return QUEUE + "/" + submission;
    }
}
