package io.cairn.account;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as admins see them in a list.
 *
 * @param disabled whether they cannot sign in
 * @param changes to what they may do, the newest first; only those that count at present
 */
public record PersonEntry(
        UUID id, String name, String email, Set<Authority> authorities, boolean disabled, List<Change> changes)
        implements Serializable {

    /**
     * The last change of one authority.
     *
     * @param admin name of who made it; {@code null} when the account is gone
     */
    public record Change(
            Instant at,
            Authority authority,
            boolean granted,
            @Nullable String admin) implements Serializable {}

    public PersonEntry {
        authorities = Collections.unmodifiableSet(new TreeSet<>(authorities));
        changes = List.copyOf(changes);
    }

    public boolean has(Authority authority) {
        return authorities.contains(authority);
    }
}
