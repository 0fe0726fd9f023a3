package io.cairn.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** Answers a view that could not be opened because the database is away. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DatabaseAwayView extends ErrorPage implements HasErrorParameter<CannotCreateTransactionException> {

    DatabaseAwayView() {
        super("error.database-away");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CannotCreateTransactionException> parameter) {
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
