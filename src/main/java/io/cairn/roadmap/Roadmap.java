package io.cairn.roadmap;

import io.cairn.catalog.CatalogKey;
import io.cairn.shared.Slug;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One person's way to one career role.
 *
 * @param version grows with the plan and with what is skipped
 * @param skipped steps that are not wanted
 * @param current whether it is the one its owner follows
 */
record Roadmap(
        UUID id, long version, Slug role, int edition, Set<StepKey> skipped, Instant createdAt, boolean current) {

    static String roleKey(Slug role) {
        return CatalogKey.of(CatalogKey.Kind.ROLE, role).toString();
    }
}
