package io.cairn.roadmap.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/**
 * Dates as honest as a plan can be: thirds of a month, such as "late March – mid April". Days 1 to 10 are early, 11 to 20
 * mid, the rest late. The year is named unless all of it lies in the year of today.
 */
public final class RoughDates {

    private enum Third {
        EARLY,
        MID,
        LATE;

        static Third of(LocalDate day) {
            return day.getDayOfMonth() <= 10 ? EARLY : day.getDayOfMonth() <= 20 ? MID : LATE;
        }
    }

    private final Words words;
    private final LocalDate today;

    RoughDates(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /** The same for a single range, in the language of the person at the screen. */
    public static String between(LocalDate first, LocalDate last, LocalDate today) {
        return new RoughDates(Words.here(), today).range(first, last);
    }

    /** One day in few letters, for example "Dec 20", in the language of the person at the screen. */
    public static String dayOf(LocalDate day, LocalDate today) {
        return new RoughDates(Words.here(), today).day(day);
    }

    /** The week of a Monday, for example "Mar 23 – Mar 29", in the language of the person at the screen. */
    public static String weekOf(LocalDate monday, LocalDate today) {
        return new RoughDates(Words.here(), today).week(monday);
    }

    /** For example "late March – mid April" or "late March" when both ends lie in it. */
    String range(LocalDate first, LocalDate last) {
        return isSamePart(first, last)
                ? part(last, last.getYear() != today.getYear())
                : words.text("roadmap.date.range", opening(first, last), part(last, last.getYear() != today.getYear()));
    }

    /** When somebody will be ready, as a sentence that always names the year. */
    String ready(LocalDate first, LocalDate last) {
        return isSamePart(first, last)
                ? words.text("roadmap.forecast.in", part(last, true))
                : words.text("roadmap.forecast.between", opening(first, last), part(last, true));
    }

    /** One third of a month with its year, for example "mid May 2028". */
    String partAndYear(LocalDate day) {
        return part(day, true);
    }

    /** The exact day, for what has happened or was agreed: "27 March 2028" in the person's way of writing it. */
    String exact(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }

    /** Monday to Sunday, for example "Mar 23 – Mar 29", with the year unless it is that of today. */
    String week(LocalDate monday) {
        LocalDate sunday = monday.plusDays(6);
        boolean thisYear = monday.getYear() == today.getYear() && sunday.getYear() == today.getYear();
        boolean sameYear = monday.getYear() == sunday.getYear();
        return words.text(
                "roadmap.date.range",
                format(monday, thisYear || sameYear ? "MMMd" : "yMMMd"),
                format(sunday, thisYear ? "MMMd" : "yMMMd"));
    }

    /** One day in few letters, for example "Dec 20", with the year unless it is that of today. */
    String day(LocalDate day) {
        return format(day, day.getYear() == today.getYear() ? "MMMd" : "yMMMd");
    }

    /** For example "March 2028". */
    String month(LocalDate day) {
        return format(day, "yMMMM");
    }

    /** The first of two ends; a year that both share is named at the second. */
    private String opening(LocalDate first, LocalDate last) {
        return part(first, first.getYear() != last.getYear());
    }

    private String part(LocalDate day, boolean withYear) {
        String month = withYear ? month(day) : day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        return words.text("roadmap.date." + Third.of(day), month);
    }

    private String format(LocalDate day, String template) {
        return DateTimeFormatter.ofLocalizedPattern(template)
                .withLocale(words.locale())
                .format(day);
    }

    private static boolean isSamePart(LocalDate a, LocalDate b) {
        return YearMonth.from(a).equals(YearMonth.from(b)) && Third.of(a) == Third.of(b);
    }
}
