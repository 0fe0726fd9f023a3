package io.cairn.roadmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoughDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final RoughDates dates = new RoughDates(TestWords.ENGLISH, TODAY);

    @ParameterizedTest
    @CsvSource({
        "2028-03-01, early March 2028",
        "2028-03-10, early March 2028",
        "2028-03-11, mid March 2028",
        "2028-03-20, mid March 2028",
        "2028-03-21, late March 2028",
        "2028-02-29, late February 2028"
    })
    void aMonthHasThreeParts(LocalDate day, String words) {
        assertThat(dates.partAndYear(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-12-12, late November – mid December",
        "2026-12-03, 2026-12-09, early December",
        "2026-12-28, 2027-01-05, late December 2026 – early January 2027",
        "2027-03-23, 2027-04-15, late March – mid April 2027",
        "2027-03-23, 2027-03-30, late March 2027"
    })
    void aRangeNamesTheYearOnlyWhereItIsNotThatOfToday(LocalDate first, LocalDate last, String words) {
        assertThat(dates.range(first, last)).isEqualTo(words);
    }

    @Test
    void theForecastAlwaysNamesTheYear() {
        assertThat(dates.ready(LocalDate.of(2028, 3, 25), LocalDate.of(2028, 5, 15)))
                .isEqualTo("Ready between late March and mid May 2028");
        assertThat(dates.ready(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 9)))
                .isEqualTo("Ready in early December 2026");
        assertThat(dates.ready(LocalDate.of(2027, 12, 1), LocalDate.of(2028, 1, 9)))
                .isEqualTo("Ready between early December 2027 and early January 2028");
    }

    @Test
    void aWeekRunsFromMondayToSunday() {
        assertThat(dates.week(LocalDate.of(2026, 11, 23))).isEqualTo("23 Nov – 29 Nov");
        assertThat(dates.week(LocalDate.of(2026, 12, 28))).isEqualTo("28 Dec 2026 – 3 Jan 2027");
        assertThat(dates.week(LocalDate.of(2027, 1, 4))).isEqualTo("4 Jan – 10 Jan 2027");
    }

    @Test
    void daysAndMonthsAreWrittenAsThePersonWritesThem() {
        assertThat(dates.day(LocalDate.of(2026, 12, 20))).isEqualTo("20 Dec");
        assertThat(dates.day(LocalDate.of(2027, 12, 20))).isEqualTo("20 Dec 2027");
        assertThat(dates.month(LocalDate.of(2027, 12, 20))).isEqualTo("December 2027");
        assertThat(dates.exact(LocalDate.of(2027, 12, 20))).isEqualTo("20 December 2027");
    }
}
