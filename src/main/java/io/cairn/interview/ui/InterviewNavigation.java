package io.cairn.interview.ui;

import com.vaadin.flow.router.RouteParameters;
import io.cairn.interview.InterviewPaths;
import io.cairn.review.InterviewTopic;
import io.cairn.shared.NotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Addresses of the screens for mock interviews. Paths are relative to the portal's root. */
public final class InterviewNavigation {

    static final String BOOK = InterviewPaths.INTERVIEWS + "/book";
    static final String ONE = "/:id";
    static final String MOVE = InterviewPaths.INTERVIEWS + ONE + "/move";
    static final String MOVE_BOOKED = InterviewPaths.MENTOR + ONE + "/move";

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

    static String moveBooked(UUID interview) {
        return "%s/%s/move".formatted(InterviewPaths.MENTOR, interview);
    }

    /** The interview that an address names, if it names one. */
    static Optional<UUID> oneIn(RouteParameters parameters) {
        return parameters.get("id").map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new NotFoundException("No interview '%s'".formatted(text));
            }
        });
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
