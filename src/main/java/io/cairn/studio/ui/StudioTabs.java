package io.cairn.studio.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.shared.ui.SectionTabs;
import java.util.Locale;

/** The studio's own screens. */
class StudioTabs extends SectionTabs {

    enum Tab {
        OVERVIEW(StudioNavigation.CATALOGUE),
        THINGS(StudioNavigation.THINGS),
        LINKS(StudioNavigation.LINKS),
        DIFFERENCES(StudioNavigation.DIFFERENCES),
        IMPACT(StudioNavigation.IMPACT),
        PUBLISH(StudioNavigation.PUBLISH),
        EXCHANGE(StudioNavigation.EXCHANGE);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    StudioTabs(Tab current) {
        super(I18NProvider.translate("studio.tabs"));
        addClassName("sub-tabs");
        for (Tab tab : Tab.values()) {
            with(
                    tab.path,
                    I18NProvider.translate("studio.tabs." + tab.name().toLowerCase(Locale.ROOT)),
                    tab == current);
        }
    }
}
