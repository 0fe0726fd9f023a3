package io.cairn.review.ui;

import io.cairn.review.ReviewKind;
import io.cairn.review.ReviewPaths;
import java.util.UUID;

/** Addresses of the screens about reviews. Paths are relative to the portal's root. */
public final class ReviewNavigation {

    /** Routes; what follows them is said by the views. */
    public static final String REVIEWS = ReviewPaths.REVIEWS;

    public static final String NEW = REVIEWS + "/new";
    public static final String QUEUE = ReviewPaths.QUEUE;
    public static final String MENTORING = ReviewPaths.MENTORING;
    public static final String GIVEN = MENTORING + "/reviews";
    public static final String NUMBERS = MENTORING + "/numbers";
    public static final String SNIPPETS = MENTORING + "/snippets";
    public static final String PEOPLE = "admin/people";
    public static final String APPLICATIONS = "admin/applications";
    public static final String OVERSIGHT = "admin/reviews";
    public static final String QUALITY = "admin/quality";

    private ReviewNavigation() {}

    /** The learner's own submissions. */
    public static String reviews() {
        return REVIEWS;
    }

    /** A submission as its learner sees it. */
    public static String review(UUID submission) {
        return ReviewPaths.submission(submission);
    }

    /** Where a project is handed in; again, when it was before. */
    public static String newReview(UUID project) {
        return NEW + "?kind=" + ReviewKind.PROJECT + "&project=" + project;
    }

    /** Where the portfolio or the CV is handed in; again, when it was before. */
    public static String newReview(ReviewKind kind) {
        return NEW + "?kind=" + kind;
    }

    /** A picture or document of a snapshot, for whoever may see the snapshot; not a view. */
    public static String file(UUID submission, UUID file) {
        return review(submission) + "/files/" + file;
    }

    public static String queue() {
        return QUEUE;
    }

    /** A submission as mentors see it. */
    public static String desk(UUID submission) {
        return ReviewPaths.desk(submission);
    }

    public static String mentoring() {
        return MENTORING;
    }

    /** The reviews a mentor has given. */
    public static String given() {
        return GIVEN;
    }

    public static String numbers() {
        return NUMBERS;
    }

    public static String snippets() {
        return SNIPPETS;
    }

    /** Where mock interviews are booked. The view belongs to a feature above this one. */
    public static String interviews() {
        return ReviewPaths.INTERVIEWS;
    }

    public static String people() {
        return PEOPLE;
    }

    /** Somebody's account, for admins. */
    public static String person(UUID account) {
        return PEOPLE + "/" + account;
    }

    public static String applications() {
        return APPLICATIONS;
    }

    /** All submissions, for admins. */
    public static String oversight() {
        return OVERSIGHT;
    }

    /** A submission as admins see it. */
    public static String oversight(UUID submission) {
        return OVERSIGHT + "/" + submission;
    }

    public static String quality() {
        return QUALITY;
    }
}
