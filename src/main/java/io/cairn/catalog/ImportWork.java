package io.cairn.catalog;

import io.cairn.audit.AuditAct;
import io.cairn.audit.AuditDetail;
import io.cairn.audit.AuditLog;
import io.cairn.audit.AuditRecord;
import io.cairn.audit.AuditSubject;
import io.cairn.catalog.CatalogImport.Phase;
import io.cairn.catalog.CatalogImport.State;
import io.cairn.catalog.ThingDifference.Change;
import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads and keeps imports, one after the other on each node, while nobody waits for it. It asks for no permission. */
@Component
class ImportWork {

    private static final Logger log = LoggerFactory.getLogger(ImportWork.class);

    private final ImportRows rows;
    private final DraftStore draft;
    private final AuditLog audit;
    private final ImportProgress progress;
    private final TransactionTemplate transaction;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("catalog-import").factory());

    ImportWork(
            ImportRows rows,
            DraftStore draft,
            AuditLog audit,
            ImportProgress progress,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.draft = draft;
        this.audit = audit;
        this.progress = progress;
        this.transaction = transaction;
    }

    void read(UUID account, UUID id, Map<String, String> texts) {
        begin(account, id, State.READING, () -> {
            CatalogYaml.Reading reading = CatalogYaml.read(texts, progress.of(account, id, Phase.READ));
            List<CatalogProblem> problems = reading.allProblems(progress.of(account, id, Phase.CHECK));
            if (problems.isEmpty()) {
                rows.ready(account, id, reading.content());
            } else {
                rows.refuse(account, id, problems);
            }
        });
    }

    /** Either the whole draft is replaced, or it stays as it is. */
    void keep(UUID account, UUID id) {
        begin(
                account,
                id,
                State.KEEPING,
                () -> transaction.executeWithoutResult(status -> {
                    CatalogContent before = draft.read();
                    CatalogContent imported = rows.content(account).orElseThrow();
                    draft.replaceAll(imported, progress.of(account, id, Phase.WRITE));
                    rows.move(account, id, State.KEEPING, State.KEPT);
                    audit.recordAll(account, records(CatalogDifferences.between(before, imported)));
                }));
    }

    /** The import comes last, so that it is read before what it changed. */
    private static List<AuditRecord> records(CatalogDifferences differences) {
        List<AuditRecord> records = new ArrayList<>(ContentRecords.of(differences));
        List<AuditDetail> counts = Stream.of(Change.values())
                .map(change -> AuditDetail.of(change.name().toLowerCase(Locale.ROOT), differences.count(change)))
                .toList();
        records.add(
                new AuditRecord(AuditAct.IMPORT_KEPT, AuditSubject.catalogue(CatalogState.DRAFT.toString()), counts));
        return records;
    }

    private void begin(UUID account, UUID id, State state, Runnable task) {
        work.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                log.error("The import {} broke off", id, e);
                rows.move(account, id, state, State.FAILED);
            }
        });
    }

    @PreDestroy
    void stop() {
        work.shutdownNow();
    }
}
