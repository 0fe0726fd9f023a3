package io.cairn.audit;

import io.cairn.shared.SessionService;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is on record, for admins. The guard is spelled out, as the feature of accounts stands above this one. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class AuditTrail extends SessionService {

    /** Beyond it nobody pages; a narrower filter or an export finds the rest. */
    public static final int MOST_COUNTED = 10_000;

    private static final int CHUNK = 1_000;

    private final transient AuditRows rows;
    private final transient AuditLog log;
    private final transient TransactionTemplate transaction;

    AuditTrail(AuditRows rows, AuditLog log, TransactionTemplate transaction) {
        this.rows = rows;
        this.log = log;
        this.transaction = transaction;
    }

    /** The newest first. One statement. */
    @Transactional(readOnly = true)
    public AuditPage page(AuditFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    /** The last entries about something, the newest first. One statement. */
    @Transactional(readOnly = true)
    public List<AuditEntry> last(AuditSubject subject, int limit) {
        return rows.before(AuditFilter.about(subject), Long.MAX_VALUE, limit);
    }

    /**
     * Hands over all that the filter lets through, the newest first, and puts on record that it did. Read in chunks, so
     * that slow takers hold neither a connection nor much memory; what is written meanwhile is not in it.
     */
    public void export(AuditFilter filter, String format, Consumer<AuditEntry> taker) {
        long last = transaction.execute(status -> {
            long newest = rows.newest();
            log.record(
                    AuditAct.AUDIT_EXPORTED,
                    new AuditSubject(AuditSubject.AUDIT_LOG, ""),
                    AuditDetail.of("format", format),
                    AuditDetail.of("filter", filter.inWords()));
            return newest + 1;
        });
        List<AuditEntry> chunk;
        do {
            chunk = rows.before(filter, last, CHUNK);
            for (AuditEntry entry : chunk) {
                taker.accept(entry);
                last = entry.id();
            }
        } while (chunk.size() == CHUNK);
    }
}
