package io.cairn.catalog;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an edition without its content.
 *
 * @param publishedBy the account that published it; {@code null} for the portal's own first edition
 * @param publisher that person's name; {@code null} also when the account is gone
 */
public record EditionInfo(
        int number,
        Instant publishedAt,
        @Nullable UUID publishedBy,
        @Nullable String publisher,
        String notes) implements Serializable {}
