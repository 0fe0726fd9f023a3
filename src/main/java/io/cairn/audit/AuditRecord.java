package io.cairn.audit;

import java.util.List;

/** One act that is to go on record. */
public record AuditRecord(AuditAct act, AuditSubject subject, List<AuditDetail> details) {

    public AuditRecord {
        details = List.copyOf(details);
    }
}
