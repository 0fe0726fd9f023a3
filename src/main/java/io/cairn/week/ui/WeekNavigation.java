package io.cairn.week.ui;

import io.cairn.roadmap.ui.RoadmapNavigation;
import java.time.LocalDate;

/** Addresses of the learner's week. Paths are relative to the portal's root. */
public final class WeekNavigation {

    static final String WEEK = "week";
    static final String TIME = "time";
    static final String NOTES = "notes";

    private WeekNavigation() {}

    /** What to do this week, and how far one is. */
    public static String week() {
        return WEEK;
    }

    static String time() {
        return RoadmapNavigation.time();
    }

    /** The time log from a day on. */
    static String timeFrom(LocalDate day) {
        return TIME + "?from=" + day;
    }

    static String notes() {
        return NOTES;
    }
}
