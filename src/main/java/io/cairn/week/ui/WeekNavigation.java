package io.cairn.week.ui;

import io.cairn.roadmap.ui.RoadmapNavigation;

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

    static String notes() {
        return NOTES;
    }
}
