package io.cairn.catalog;

import io.cairn.shared.Slug;
import java.io.Serializable;

/**
 * A family of skills, such as Mathematics.
 *
 * @param milestone what is reached when a run of its units is finished
 */
public record SkillArea(Slug slug, String name, String summary, String milestone) implements Serializable {}
