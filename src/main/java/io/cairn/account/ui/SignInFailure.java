package io.cairn.account.ui;

import io.cairn.account.TooManyTriesException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends the person back to the form, with what they typed as their email and with how long they have to wait, or that their account is
 * disabled. */
class SignInFailure implements AuthenticationFailureHandler {

    static final String TYPED_EMAIL = "cairn.typed-email";

    private static final int LONGEST_EMAIL = 254;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String email = request.getParameter("username");
        if (email != null && email.length() <= LONGEST_EMAIL) {
            request.getSession().setAttribute(TYPED_EMAIL, email);
        }
        if (failure instanceof DisabledException) {
            response.sendRedirect("%s/%s?%s".formatted(request.getContextPath(), SignInView.PATH, SignInView.DISABLED));
            return;
        }
        long seconds =
                failure instanceof TooManyTriesException many ? many.getWait().toSeconds() + 1 : 0;
        response.sendRedirect(
                "%s/%s?%s=%d".formatted(request.getContextPath(), SignInView.PATH, SignInView.WAIT, seconds));
    }
}
