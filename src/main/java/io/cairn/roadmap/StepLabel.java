package io.cairn.roadmap;

import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a step is called.
 *
 * @param title for a unit its skill's name; the level, which makes it unmistakable, is in {@link StepKey#unitId()}
 * @param area the skill area; {@code null} for projects, certifications and career tasks
 * @param areaName the area's name, {@code null} likewise
 */
public record StepLabel(
        String title, @Nullable Slug area, @Nullable String areaName) implements Serializable {}
