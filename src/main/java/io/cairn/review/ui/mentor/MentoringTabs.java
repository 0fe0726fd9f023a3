package io.cairn.review.ui.mentor;

import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.SectionTabs;

/** A mentor's own screens. */
class MentoringTabs extends SectionTabs {

    enum Tab {
        PROFILE(ReviewNavigation.MENTORING),
        REVIEWS(ReviewNavigation.GIVEN),
        NUMBERS(ReviewNavigation.NUMBERS),
        SNIPPETS(ReviewNavigation.SNIPPETS);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    MentoringTabs(Tab current) {
        super(MentoringWords.text("tabs"));
        for (Tab tab : Tab.values()) {
            with(tab.path, MentoringWords.text("tabs." + tab), tab == current);
        }
    }
}
