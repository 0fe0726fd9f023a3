package io.cairn.roadmap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works out what it would take to fit everything.
 *
 * @param total minutes to fit
 */
record ShortfallSum(PlanRequest request, long total) {

    private static final int HOURS_OF_A_WEEK = 168;
    private static final double DAYS_OF_A_WEEK = 7;

    Shortfall of(LocalDate target, long available) {
        return new Shortfall((int) (total - available), extraHours(target), extraWeeks(target));
    }

    /** More hours never mean less time, so halving finds the least that suffice. */
    private @Nullable Integer extraHours(LocalDate target) {
        if (!suffices(HOURS_OF_A_WEEK, target)) {
            return null;
        }
        int tooFew = request.capacity().hoursPerWeek();
        int enough = HOURS_OF_A_WEEK;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (suffices(middle, target)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough - request.capacity().hoursPerWeek();
    }

    private boolean suffices(int hoursPerWeek, LocalDate target) {
        return new StudyCalendar(request.capacity(), hoursPerWeek, request.start()).minutesUntil(target, total)
                >= total;
    }

    private int extraWeeks(LocalDate target) {
        LocalDate finish = new StudyCalendar(request.capacity(), request.start()).dayOf(total);
        return (int) Math.ceil(ChronoUnit.DAYS.between(target, finish) / DAYS_OF_A_WEEK);
    }
}
