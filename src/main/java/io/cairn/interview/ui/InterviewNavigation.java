package io.cairn.interview.ui;

import io.cairn.interview.InterviewPaths;
import io.cairn.review.InterviewTopic;
import java.util.Locale;
import java.util.UUID;

/** Addresses of the screens for mock interviews. Paths are relative to the portal's root. */
public final class InterviewNavigation {

    static final String BOOK = InterviewPaths.INTERVIEWS + "/book";
    static final String MOVE = InterviewPaths.INTERVIEWS + "/:id/move";

    private InterviewNavigation() {}

    /** A learner's own interviews. */
    public static String interviews() {
        return InterviewPaths.INTERVIEWS;
    }

    /** Where a learner finds a time. */
    public static String book(InterviewTopic topic) {
        return BOOK + "?topic=" + parameter(topic);
    }

    static String book(InterviewTopic topic, Week week) {
        return book(topic) + "&week=" + week.parameter();
    }

    static String move(UUID interview) {
        return "%s/%s/move".formatted(InterviewPaths.INTERVIEWS, interview);
    }

    static String move(UUID interview, Week week) {
        return move(interview) + "?week=" + week.parameter();
    }

    /** The entry for a calendar; for either of the two who take part. */
    static String calendar(UUID interview) {
        return "%s/%s/calendar.ics".formatted(InterviewPaths.INTERVIEWS, interview);
    }

    /** Where mentors say when they can be booked, and see who has. */
    public static String mentor() {
        return InterviewPaths.MENTOR;
    }

    static String parameter(InterviewTopic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
