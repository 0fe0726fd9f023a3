package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import java.util.UUID;

/** A point that a learner has added to the checklist of a thing of the catalogue. */
public record OwnCheck(UUID id, CatalogKey item, String content, boolean ticked) implements Serializable {}
