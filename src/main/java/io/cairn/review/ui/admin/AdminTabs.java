package io.cairn.review.ui.admin;

import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.SectionTabs;

/** The admins' screens. */
class AdminTabs extends SectionTabs {

    enum Tab {
        PEOPLE(ReviewNavigation.PEOPLE),
        APPLICATIONS(ReviewNavigation.APPLICATIONS),
        REVIEWS(ReviewNavigation.OVERSIGHT),
        QUALITY(ReviewNavigation.QUALITY);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    AdminTabs(Tab current) {
        super(AdminWords.text("tabs"));
        for (Tab tab : Tab.values()) {
            with(tab.path, AdminWords.text("tabs." + tab), tab == current);
        }
    }
}
