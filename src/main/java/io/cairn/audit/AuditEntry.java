package io.cairn.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done, as it is on record.
 *
 * @param id grows with every entry
 * @param actor account of who did it; {@code null}: the portal itself
 * @param actorName as it is now; {@code null} for the portal and for an account that is gone
 * @param subjectName of an account, as it is now; {@code null} for everything else
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID actor,
        @Nullable String actorName,
        AuditAct act,
        AuditSubject subject,
        @Nullable String subjectName,
        List<AuditDetail> details)
        implements Serializable {

    public AuditEntry {
        details = List.copyOf(details);
    }
}
