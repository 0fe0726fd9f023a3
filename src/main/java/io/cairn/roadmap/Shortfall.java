package io.cairn.roadmap;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What it would take to fit everything: either more hours a week or more weeks.
 *
 * @param missingMinutes study time that is missing before the target date
 * @param extraHoursPerWeek by how much the weekly hours would have to grow; {@code null} when no week is long enough
 * @param extraWeeks by how many weeks the target date would have to move; at least 1
 */
public record Shortfall(int missingMinutes, @Nullable Integer extraHoursPerWeek, int extraWeeks)
        implements Serializable {}
