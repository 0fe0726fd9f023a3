package io.cairn.account.ui;

/** Addresses of the account pages, for links from elsewhere. */
public final class AccountPages {

    public static final String SIGN_IN = SignInView.PATH;
    public static final String SIGN_UP = SignUpView.PATH;
    public static final String PASSWORD = PasswordView.PATH;
    public static final String TIME_ZONE = TimeZoneView.PATH;

    private AccountPages() {}
}
