package io.cairn.catalog;

import io.cairn.shared.Effort;
import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that an edition no longer has, as the last one called it that did.
 *
 * @param title for a unit its skill's name
 * @param area the skill area of a unit or a milestone; {@code null} for everything else
 * @param effort none for what takes no time by itself
 */
public record FormerThing(String title, @Nullable Slug area, Effort effort) implements Serializable {}
