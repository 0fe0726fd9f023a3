package io.cairn.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** The admins' screens. They belong to several features, so their addresses stand here as they are. */
public class AdminTabs extends SectionTabs {

    /** Path of the entry of the navigation that all of them are part of. */
    public static final String ENTRY = "admin/people";

    /** One of them, or a group that has tabs of its own. */
    public enum Tab {
        PEOPLE(ENTRY),
        APPLICATIONS("admin/applications"),
        REVIEWS("admin/reviews"),
        QUALITY("admin/quality"),
        CATALOGUE("admin/catalogue"),
        INSIGHT("admin/insight"),
        AUDIT("admin/audit");

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    public AdminTabs(Tab current) {
        super(I18NProvider.translate("admin.tabs"));
        for (Tab tab : Tab.values()) {
            with(tab.path, I18NProvider.translate("admin.tabs." + tab), tab == current);
        }
    }
}
