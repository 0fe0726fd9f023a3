package io.cairn.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** Answers what nobody foresaw, with a reference that is also in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    UnexpectedErrorView() {
        super("error.unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Failures.isDatabaseAway(parameter.getException())) {
            event.rerouteToError(new CannotCreateTransactionException("The database is away"), "");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        String reference = Failures.log(parameter.getException());
        add(new Paragraph(getTranslation("error.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
