package io.cairn.progress;

import io.cairn.catalog.CatalogKey;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the evidence of one thing.
 *
 * @param before {@code null} if it is not done now
 * @param after {@code null} if it would not be done
 */
public record EvidenceChange(
        CatalogKey item,
        @Nullable Evidence before,
        @Nullable Evidence after) implements Serializable {}
