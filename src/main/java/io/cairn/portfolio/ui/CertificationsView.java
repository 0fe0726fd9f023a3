package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.progress.Today;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;

/** All certifications that the learner earned, and whether they still count. */
@Route(PortfolioNavigation.CERTIFICATIONS)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class CertificationsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final EarnedCertifications certifications;
    private final Catalogs catalogs;
    private final LocalDate today;

    CertificationsView(EarnedCertifications certifications, Catalogs catalogs, Today today) {
        this.certifications = certifications;
        this.catalogs = catalogs;
        this.today = today.today();
        addClassName("certifications-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<EarnedCertification> all = certifications.all();
        PageHeader header =
                new PageHeader(getTranslation("certifications.title"), getTranslation("certifications.lead"));
        removeAll();
        add(new PortfolioTabs(PortfolioTabs.Tab.CERTIFICATIONS));
        if (all.isEmpty()) {
            add(
                    header,
                    new EmptyState(
                            getTranslation("certifications.none.title"),
                            getTranslation("certifications.none.text"),
                            adding()));
        } else {
            add(header.withActions(adding()), list(all));
        }
    }

    private Anchor adding() {
        Anchor link = new Anchor(PortfolioNavigation.newCertification(), getTranslation("certifications.add"));
        link.addClassName("button-link");
        return link;
    }

    private UnorderedList list(List<EarnedCertification> all) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "certification-list");
        all.forEach(one -> list.add(new ListItem(new CertificationCard(one, catalogs.current(), today))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certifications.title");
    }
}
