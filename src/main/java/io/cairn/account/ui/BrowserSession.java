package io.cairn.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.cairn.account.AccountInfo;
import io.cairn.account.Sessions;

/** Changes who the browser in front of a view is signed in as. */
final class BrowserSession {

    private BrowserSession() {}

    /** Signs in and loads the next page anew, so that nothing of the visitor's page lives on in it. */
    static void signIn(Sessions sessions, AccountInfo account, String nextPath) {
        sessions.open(account, request(), response());
        String base = request().getContextPath();
        UI.getCurrent().getPage().setLocation(base + "/" + nextPath);
    }

    /** This browser stays signed in when its own change of the password ends all other sessions. */
    static void keep(Sessions sessions) {
        sessions.keep(request());
    }

    /** The person has changed something about themselves that the session carries. */
    static void renew(Sessions sessions, AccountInfo account) {
        sessions.renew(account, request(), response());
    }

    private static jakarta.servlet.http.HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static jakarta.servlet.http.HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
