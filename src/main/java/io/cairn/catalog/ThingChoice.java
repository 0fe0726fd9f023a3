package io.cairn.catalog;

import java.io.Serializable;

/**
 * Something that a field can refer to.
 *
 * @param name what it is called; of a unit, its skill
 */
public record ThingChoice(CatalogKey key, String name) implements Serializable {}
