package io.cairn.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a person's calendar.
 *
 * @param uid by which a calendar knows it through all its changes
 * @param summary one line
 * @param description as many lines as it takes
 * @param path where it is in the portal, relative to its root
 * @param zone whose clock {@code start} is of
 * @param start {@code null} when it takes the whole day
 * @param minutes how long it takes; 0 for a whole day
 */
record CalendarItem(
        String uid,
        String summary,
        String description,
        String path,
        String zone,
        LocalDate day,
        @Nullable LocalTime start,
        int minutes) {}
