package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.file.Files;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.TooManyCertificationsException;
import io.cairn.progress.Today;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Where a learner adds a certification they earned, and sees what that does before it is saved. */
@Route(PortfolioNavigation.CERTIFICATIONS + "/new")
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class NewCertificationView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CHOSEN = "certification";

    private final EarnedCertifications certifications;
    private final Catalog catalog;
    private final CertificationEditor editor;
    private final UUID formId = UUID.randomUUID();

    NewCertificationView(EarnedCertifications certifications, Catalogs catalogs, Files files, Today today) {
        this.certifications = certifications;
        this.catalog = catalogs.current();
        addClassName("certification-view");
        editor = new CertificationEditor(
                certifications, catalog, files, today.today(), getTranslation("certifications.add"), this::add);
        add(
                new PortfolioTabs(PortfolioTabs.Tab.CERTIFICATIONS),
                new PageHeader(getTranslation("certifications.new"), getTranslation("certifications.new.lead")),
                editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CHOSEN)
                .filter(Slug::isValid)
                .flatMap(slug -> CertificationWords.find(catalog, new Slug(slug)))
                .ifPresent(editor.form()::choose);
    }

    private void add(CertificationContent content) {
        try {
            certifications.add(content, formId);
            Notifications.done(getTranslation("certifications.added"));
            UI.getCurrent().navigate(PortfolioNavigation.certifications());
        } catch (TooManyCertificationsException e) {
            Notifications.problem(getTranslation("certifications.too-many"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certifications.new");
    }
}
