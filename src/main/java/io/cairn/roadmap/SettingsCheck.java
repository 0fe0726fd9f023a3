package io.cairn.roadmap;

import io.cairn.catalog.Catalog;
import io.cairn.roadmap.SettingsException.Field;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses settings no plan can be made from, naming the field to mend. */
final class SettingsCheck {

    /** Dates further away are typing mistakes. */
    static final int MAX_YEARS_AHEAD = 20;

    static final int MAX_BLOCKED_DAYS = 3 * 366;

    static final int MAX_YEARS_PAUSED = 2;

    private static final int EARLIEST_YEAR = 2000;

    private static final int LATEST_YEAR = 2200;

    private SettingsCheck() {}

    static void check(Catalog catalog, PlanSettings settings, LocalDate today) {
        if (catalog.findRole(settings.role()).isEmpty()) {
            throw new SettingsException(Field.ROLE, "Unknown career role: '%s'".formatted(settings.role()));
        }
        checkTime(settings.hoursPerWeek(), settings.studyDays().isEmpty());
        LocalDate horizon = today.plusYears(MAX_YEARS_AHEAD);
        if (settings.start().isAfter(horizon)) {
            throw new SettingsException(Field.START, "The start is too far away: %s".formatted(settings.start()));
        }
        checkPause(settings.pause());
        checkBlocked(settings.daysOff());
        LocalDate target = settings.target();
        if (target == null) {
            return;
        }
        if (target.isBefore(today) || target.isBefore(settings.start()) || target.isAfter(horizon)) {
            throw new SettingsException(
                    Field.TARGET,
                    "The target date must be from %s on and not after %s, but is %s"
                            .formatted(firstDay(settings, today), horizon, target));
        }
    }

    /**
     * What must hold of settings that came from elsewhere, whatever the day and the edition they were chosen on.
     *
     * @throws SettingsException for what no screen would have let through
     */
    static void checkCarried(PlanSettings settings) {
        checkTime(settings.hoursPerWeek(), settings.studyDays().isEmpty());
        checkPause(settings.pause());
        checkBlocked(settings.daysOff());
        checkYear(Field.START, settings.start());
        LocalDate target = settings.target();
        if (target != null) {
            checkYear(Field.TARGET, target);
        }
    }

    private static void checkYear(Field field, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new SettingsException(field, "No day to plan with: " + day);
        }
    }

    static void checkTime(int hoursPerWeek, boolean noStudyDay) {
        if (hoursPerWeek < 1 || hoursPerWeek > Capacity.MAX_HOURS_PER_WEEK) {
            throw new SettingsException(
                    Field.HOURS_PER_WEEK,
                    "Hours per week must be 1 to %d, but are %d".formatted(Capacity.MAX_HOURS_PER_WEEK, hoursPerWeek));
        }
        if (noStudyDay) {
            throw new SettingsException(Field.STUDY_DAYS, "At least one study day is needed, but there are none: []");
        }
    }

    private static void checkPause(@Nullable Pause pause) {
        LocalDate last = pause == null ? null : pause.until();
        if (pause != null
                && last != null
                && (last.isBefore(pause.from()) || last.isAfter(pause.from().plusYears(MAX_YEARS_PAUSED)))) {
            throw new SettingsException(
                    Field.PAUSE,
                    "A pause from %s must end no earlier and at most %d years later, not on %s"
                            .formatted(pause.from(), MAX_YEARS_PAUSED, last));
        }
    }

    private static void checkBlocked(List<DateRange> blocked) {
        long days = blocked.stream()
                .mapToLong(range -> ChronoUnit.DAYS.between(range.from(), range.to()) + 1)
                .sum();
        if (days > MAX_BLOCKED_DAYS) {
            throw new SettingsException(
                    Field.BLOCKED, "At most %d days can be blocked, but %d are".formatted(MAX_BLOCKED_DAYS, days));
        }
    }

    /** The first day that can still be studied on. */
    static LocalDate firstDay(PlanSettings settings, LocalDate today) {
        return settings.start().isBefore(today) ? today : settings.start();
    }
}
