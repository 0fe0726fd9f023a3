package io.cairn.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a database that is away. For the scheduler alone: it has nobody to answer meanwhile, and would log an error
 * at every look instead.
 */
class PatientDataSource extends DelegatingDataSource {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CountDownLatch givenUp = new CountDownLatch(1);

    PatientDataSource(DataSource dataSource) {
        super(dataSource);
    }

    /** From now on it fails like any other. */
    void giveUp() {
        givenUp.countDown();
    }

    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLTransientConnectionException away) {
                if (isOver(away)) {
                    throw away;
                }
            }
        }
    }

    private boolean isOver(SQLException away) throws SQLException {
        try {
            return givenUp.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away;
        }
    }
}
