package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** The portfolio's own navigation, on top of each of its screens. */
public class PortfolioTabs extends Nav {

    /** One of its screens. */
    public enum Tab {
        PAGE(PortfolioNavigation.PORTFOLIO),
        PROJECTS(PortfolioNavigation.PROJECTS),
        CERTIFICATIONS(PortfolioNavigation.CERTIFICATIONS),
        CV(PortfolioNavigation.CV),
        REVIEWS(PortfolioNavigation.REVIEWS);

        private final String path;

        Tab(String path) {
            this.path = path;
        }
    }

    public PortfolioTabs(Tab current) {
        addClassName("portfolio-tabs");
        getElement().setAttribute("aria-label", getTranslation("portfolio.tabs"));
        UnorderedList list = new UnorderedList();
        for (Tab tab : Tab.values()) {
            Anchor link = new Anchor(
                    tab.path, getTranslation("portfolio.tabs." + tab.name().toLowerCase(java.util.Locale.ROOT)));
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
