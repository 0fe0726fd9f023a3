package io.cairn.audit;

import java.util.List;

/**
 * Some entries, the newest first.
 *
 * @param total how many there are in all, counted up to {@link AuditTrail#MOST_COUNTED}
 */
public record AuditPage(List<AuditEntry> entries, int total) {

    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** Whether there are more than were counted. */
    public boolean isCut() {
        return total >= AuditTrail.MOST_COUNTED;
    }
}
