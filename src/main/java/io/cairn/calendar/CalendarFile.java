package io.cairn.calendar;

import io.cairn.shared.Secrets;

/** A calendar as programs read it: iCalendar in UTF-8. It stays the same to the letter until something has changed. */
public record CalendarFile(String text) {

    /** What the file is called. */
    public static final String NAME = "cairn.ics";

    /** By which two of them are compared without reading them. */
    public String validator() {
        return Secrets.digest(text);
    }
}
