package io.cairn.roadmap;

import io.cairn.catalog.Importance;
import io.cairn.shared.Effort;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something that is needed but does not fit before the target date.
 *
 * @param importance what the career role gives the unit itself; {@code null} when it is only needed for others or is no
 *     unit
 */
public record LeftOut(StepKey step, Effort effort, @Nullable Importance importance) implements Serializable {}
