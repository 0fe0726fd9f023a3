package io.cairn.catalog;

import io.cairn.catalog.CatalogImport.State;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
    private final TransactionTemplate transaction;
    private final ExecutorService work = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("catalog-import").factory());

    ImportWork(ImportRows rows, DraftStore draft, TransactionTemplate transaction) {
        this.rows = rows;
        this.draft = draft;
        this.transaction = transaction;
    }

    void read(UUID account, UUID id, Map<String, String> texts) {
        begin(account, id, State.READING, () -> {
            CatalogYaml.Reading reading = CatalogYaml.read(texts);
            List<CatalogProblem> problems = reading.allProblems();
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
                    draft.replaceAll(rows.content(account).orElseThrow());
                    rows.move(account, id, State.KEEPING, State.KEPT);
                }));
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
