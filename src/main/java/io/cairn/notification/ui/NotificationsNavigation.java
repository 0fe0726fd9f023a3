package io.cairn.notification.ui;

import io.cairn.notification.NoticeInfo;

/** Addresses of the notices. Paths are relative to the portal's root. */
public final class NotificationsNavigation {

    static final String LIST = "notifications";
    static final String SETTINGS = "settings/notifications";
    static final String NOTICE = "notice";

    private NotificationsNavigation() {}

    public static String list() {
        return LIST;
    }

    public static String settings() {
        return SETTINGS;
    }

    /** Leads on to what the notice tells of, and reads it. */
    public static String open(NoticeInfo notice) {
        return LIST + "/" + notice.id();
    }
}
