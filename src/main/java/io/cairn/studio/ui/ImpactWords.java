package io.cairn.studio.ui;

import com.vaadin.flow.component.UI;
import io.cairn.studio.Impact;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers of an impact in words. */
final class ImpactWords {

    private static final int HALF_WEEKS = 2;
    private static final int DAYS_PER_WEEK = 7;

    private ImpactWords() {}

    /** For example "1,204", or "fewer than 5". */
    static String count(Impact.Count count) {
        Integer number = count.number();
        return number == null ? StudioWords.text("impact.few", Impact.FEWEST) : number(number);
    }

    /** Whether "fewer than 5" says anything: not of four roadmaps in all. */
    static boolean isTold(Impact impact) {
        return impact.changed().number() != null || impact.roadmaps() >= Impact.FEWEST;
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** For example "4 h more". */
    static String hours(int hours) {
        return hours == 0
                ? StudioWords.text("impact.hours.same")
                : StudioWords.text(hours > 0 ? "impact.hours.more" : "impact.hours.less", Math.abs(hours));
    }

    /** For example "1.5 weeks later"; days where it is less than a week. */
    static String later(int days) {
        if (days == 0) {
            return StudioWords.text("impact.same-time");
        }
        String direction = days > 0 ? "later" : "sooner";
        int distance = Math.abs(days);
        return distance < DAYS_PER_WEEK
                ? StudioWords.text("impact.days." + direction, distance)
                : StudioWords.text(
                        "impact.weeks." + direction, Math.round((float) distance * HALF_WEEKS / DAYS_PER_WEEK) / 2.0);
    }

    static String halfWeeksLater(int halfWeeks) {
        return halfWeeks == 0
                ? StudioWords.text("impact.same-time")
                : StudioWords.text(
                        halfWeeks > 0 ? "impact.weeks.later" : "impact.weeks.sooner",
                        Math.abs(halfWeeks) / (double) HALF_WEEKS);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
