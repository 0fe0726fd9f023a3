package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a learner decides about a plan. It may hold nonsense, as a form can; {@link Replanning} and {@link Onboarding}
 * answer that with a {@link SettingsException}.
 *
 * @param hoursPerWeek 1 to 80
 * @param studyDays at least one
 * @param start the first day to study on; a day gone by means today
 * @param target the day to be ready by; {@code null} when it takes as long as it takes
 * @param blocked days without study
 * @param pause a time away from the roadmap; {@code null} when there is none
 */
public record PlanSettings(
        Slug role,
        int hoursPerWeek,
        Set<DayOfWeek> studyDays,
        LocalDate start,
        @Nullable LocalDate target,
        List<DateRange> blocked,
        @Nullable Pause pause)
        implements Serializable {

    public PlanSettings {
        studyDays = Collections.unmodifiableSet(new TreeSet<>(studyDays));
        blocked = List.copyOf(blocked);
    }

    /** Not paused. */
    public PlanSettings(
            Slug role,
            int hoursPerWeek,
            Set<DayOfWeek> studyDays,
            LocalDate start,
            @Nullable LocalDate target,
            List<DateRange> blocked) {
        this(role, hoursPerWeek, studyDays, start, target, blocked, null);
    }

    /** Whether the roadmap rests on a day: nothing is to be done then, and nothing comes late. */
    public boolean isPausedOn(LocalDate day) {
        return pause != null && pause.covers(day);
    }

    /** Whether it is paused on a day and nobody knows until when, so that dates mean nothing. */
    public boolean isRestingOn(LocalDate day) {
        return pause != null && pause.isOpenEnded() && pause.covers(day);
    }

    /** All days without study, those of a pause with a last day among them. */
    List<DateRange> daysOff() {
        return Stream.concat(blocked.stream(), Stream.ofNullable(pause).flatMap(rest -> rest.days().stream()))
                .toList();
    }

    public PlanSettings withHoursPerWeek(int hours) {
        return new PlanSettings(role, hours, studyDays, start, target, blocked, pause);
    }

    public PlanSettings withStudyDays(Set<DayOfWeek> days) {
        return new PlanSettings(role, hoursPerWeek, days, start, target, blocked, pause);
    }

    public PlanSettings withTarget(@Nullable LocalDate day) {
        return new PlanSettings(role, hoursPerWeek, studyDays, start, day, blocked, pause);
    }

    public PlanSettings withBlocked(List<DateRange> ranges) {
        return new PlanSettings(role, hoursPerWeek, studyDays, start, target, ranges, pause);
    }

    /** @param rest {@code null} to go on */
    public PlanSettings withPause(@Nullable Pause rest) {
        return new PlanSettings(role, hoursPerWeek, studyDays, start, target, blocked, rest);
    }
}
