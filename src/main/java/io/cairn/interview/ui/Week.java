package io.cairn.interview.ui;

import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday, as it stands in an address. */
record Week(LocalDate monday) implements Serializable {

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that an address asks for. */
    static Week in(Location address, Week otherwise) {
        return address.getQueryParameters()
                .getSingleParameter("week")
                .map(name -> named(name, otherwise))
                .orElse(otherwise);
    }

    /** The week of a day that an address names; the given one if it names none. */
    static Week named(String parameter, Week otherwise) {
        try {
            LocalDate day = LocalDate.parse(parameter);
            return Math.abs(day.getYear() - otherwise.monday().getYear()) > 1 ? otherwise : of(day);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    String parameter() {
        return monday.toString();
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }

    Week previous() {
        return new Week(monday.minusWeeks(1));
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    boolean isAfter(Week other) {
        return monday.isAfter(other.monday());
    }
}
