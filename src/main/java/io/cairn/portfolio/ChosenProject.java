package io.cairn.portfolio;

import io.cairn.shared.Slug;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project in the order of its owner's page.
 *
 * @param shown whether visitors of the page see it
 * @param brief the project brief it was made from; {@code null} for a free one, and for visitors
 * @param content what it says; of the long description no more than its beginning, unless told otherwise
 */
public record ChosenProject(
        UUID id, boolean shown, @Nullable Slug brief, ProjectContent content) implements Serializable {}
