package io.cairn.roadmap;

import io.cairn.catalog.UnitId;
import io.cairn.shared.Slug;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A half-filled onboarding form. It may hold nonsense; only {@link Onboarding#preview} and {@link Onboarding#finish} mind.
 *
 * @param role {@code null} until one is picked
 * @param background what pre-filled the self-assessment; {@code null} when nothing did
 * @param known units ticked as known
 * @param start the first day to study on; {@code null} and days gone by mean today
 * @param target the day to be ready by; {@code null} when it takes as long as it takes
 * @param step which page of the form is open, counted from 0
 */
public record OnboardingDraft(
        @Nullable Slug role,
        @Nullable Slug background,
        Set<UnitId> known,
        int hoursPerWeek,
        Set<DayOfWeek> studyDays,
        @Nullable LocalDate start,
        @Nullable LocalDate target,
        int step)
        implements Serializable {

    public static final int USUAL_HOURS_PER_WEEK = 10;

    public OnboardingDraft {
        known = Collections.unmodifiableSet(new TreeSet<>(known));
        studyDays = Collections.unmodifiableSet(new TreeSet<>(studyDays));
    }

    /** An untouched form: ten hours a week, every day. */
    public static OnboardingDraft empty() {
        return new OnboardingDraft(
                null, null, Set.of(), USUAL_HOURS_PER_WEEK, Set.of(DayOfWeek.values()), null, null, 0);
    }

    public OnboardingDraft withRole(Slug careerRole) {
        return new OnboardingDraft(careerRole, background, known, hoursPerWeek, studyDays, start, target, step);
    }

    public OnboardingDraft withBackground(@Nullable Slug slug) {
        return new OnboardingDraft(role, slug, known, hoursPerWeek, studyDays, start, target, step);
    }

    public OnboardingDraft withKnown(Set<UnitId> units) {
        return new OnboardingDraft(role, background, units, hoursPerWeek, studyDays, start, target, step);
    }

    public OnboardingDraft withHoursPerWeek(int hours) {
        return new OnboardingDraft(role, background, known, hours, studyDays, start, target, step);
    }

    public OnboardingDraft withStudyDays(Set<DayOfWeek> days) {
        return new OnboardingDraft(role, background, known, hoursPerWeek, days, start, target, step);
    }

    public OnboardingDraft withStart(@Nullable LocalDate day) {
        return new OnboardingDraft(role, background, known, hoursPerWeek, studyDays, day, target, step);
    }

    public OnboardingDraft withTarget(@Nullable LocalDate day) {
        return new OnboardingDraft(role, background, known, hoursPerWeek, studyDays, start, day, step);
    }

    public OnboardingDraft withStep(int page) {
        return new OnboardingDraft(role, background, known, hoursPerWeek, studyDays, start, target, page);
    }

    /** @throws SettingsException if no career role is picked */
    PlanSettings settings(LocalDate today) {
        if (role == null) {
            throw new SettingsException(SettingsException.Field.ROLE, "No career role is picked yet");
        }
        return new PlanSettings(role, hoursPerWeek, studyDays, start == null ? today : start, target, List.of());
    }
}
