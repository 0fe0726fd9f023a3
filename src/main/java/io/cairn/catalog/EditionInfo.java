package io.cairn.catalog;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an edition without its content.
 *
 * @param publishedBy the account that published it; {@code null} for the portal's own first edition
 */
public record EditionInfo(
        int number, Instant publishedAt, @Nullable UUID publishedBy, String notes) implements Serializable {}
