package io.cairn.review;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission to be stored.
 *
 * @param id {@code null}: a new one
 * @param series what its versions are versions of
 * @param skills a mentor needs one of them; none: any mentor will do
 * @param onlyFor the one mentor who may judge it, and hands it in; {@code null}: anybody
 */
record NewSubmission(
        @Nullable UUID id,
        UUID account,
        UUID series,
        String title,
        Snapshot snapshot,
        Set<String> skills,
        String note,
        UUID form,
        @Nullable UUID onlyFor) {}
