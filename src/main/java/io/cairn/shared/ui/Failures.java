package io.cairn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import io.cairn.shared.NotFoundException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Answers what fails while somebody works in an open view: a message in the shell, and the view stays as it is. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new InShell()));
    }

    /** Whether the database could not be reached or did not answer in time. */
    static boolean isDatabaseAway(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotCreateTransactionException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof QueryTimeoutException
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof JDBCConnectionException) {
                return true;
            }
        }
        return false;
    }

    /** Logs the failure and returns the reference under which it can be found again. */
    static String log(@Nullable Throwable failure) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Reference {}", reference, failure);
        return reference;
    }

    /** Kept in the session, so it holds nothing. */
    private static class InShell implements ErrorHandler {

        @Override
        public void error(ErrorEvent event) {
            Throwable failure = event.getThrowable();
            UI ui = UI.getCurrent();
            if (ui == null || VaadinSession.getCurrent() == null) {
                Failures.log(failure);
                return;
            }
            Notifications.problem(text(ui, failure));
        }

        private static String text(UI ui, @Nullable Throwable failure) {
            if (isDatabaseAway(failure)) {
                log.warn("The database did not answer: {}", String.valueOf(failure));
                return ui.getTranslation("error.database-away.action");
            }
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof OptimisticLockingFailureException) {
                    return ui.getTranslation("error.stale");
                }
                if (cause instanceof NotFoundException || cause instanceof AccessDeniedException) {
                    return ui.getTranslation("error.not-found.action");
                }
            }
            return ui.getTranslation("error.unexpected.action", Failures.log(failure));
        }
    }
}
