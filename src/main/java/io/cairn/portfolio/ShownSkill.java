package io.cairn.portfolio;

import io.cairn.catalog.Proficiency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill on a page.
 *
 * @param level the highest that is shown equally well
 * @param verifiedOn the day a mentor confirmed it
 */
public record ShownSkill(
        String name, Proficiency level, @Nullable LocalDate verifiedOn) {}
