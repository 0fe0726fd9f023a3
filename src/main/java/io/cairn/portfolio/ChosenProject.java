package io.cairn.portfolio;

import java.io.Serializable;
import java.util.UUID;

/**
 * A project in the order of its owner's page.
 *
 * @param shown whether visitors of the page see it
 * @param content what it says, without the long description
 */
public record ChosenProject(UUID id, boolean shown, ProjectContent content) implements Serializable {}
