package io.cairn.portfolio.ui;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months as people type them: 2024-03, 2024/3, 03/2024 or 3.2024. */
final class Months {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final int MONTHS = 12;

    private Months() {}

    static Optional<YearMonth> read(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (yearFirst.matches()) {
            return month(yearFirst.group(1), yearFirst.group(2));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
        return monthFirst.matches() ? month(monthFirst.group(2), monthFirst.group(1)) : Optional.empty();
    }

    private static Optional<YearMonth> month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > MONTHS
                ? Optional.empty()
                : Optional.of(YearMonth.of(Integer.parseInt(year), number));
    }
}
