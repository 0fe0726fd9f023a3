package io.cairn.catalog;

import io.cairn.catalog.CatalogImport.Phase;
import io.cairn.catalog.CatalogImport.Progress;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells an admin's tabs how far their import is, beside the transaction in which it happens. */
@Component
class ImportProgress {

    private static final Logger log = LoggerFactory.getLogger(ImportProgress.class);

    /** More often nobody could follow. */
    private static final long PAUSE = Duration.ofMillis(400).toNanos();

    private final ImportRows rows;
    private final TransactionTemplate apart;

    ImportProgress(ImportRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        apart = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** Of one phase of an import. */
    HowFar of(UUID account, UUID id, Phase phase) {
        return new Teller(account, id, phase);
    }

    private final class Teller implements HowFar {

        private final UUID account;
        private final UUID id;
        private final Phase phase;
        private long toldAt = System.nanoTime() - PAUSE;

        Teller(UUID account, UUID id, Phase phase) {
            this.account = account;
            this.id = id;
            this.phase = phase;
        }

        @Override
        public void at(int done, int total) {
            long now = System.nanoTime();
            if (now - toldAt < PAUSE) {
                return;
            }
            toldAt = now;
            try {
                apart.executeWithoutResult(status -> rows.isAt(account, id, new Progress(phase, done, total)));
            } catch (DataAccessException | TransactionException e) {
                log.warn("How far the import {} is cannot be told: {}", id, e.toString());
            }
        }
    }
}
