package io.cairn.portfolio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.file.Files;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.EarnedCertifications;
import io.cairn.portfolio.StaleCertificationException;
import io.cairn.progress.Today;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One certification: what the learner says about it, to be corrected, renewed or removed. */
@Route(PortfolioNavigation.CERTIFICATIONS + "/:" + CertificationAddress.PARAMETER)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class CertificationView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final EarnedCertifications certifications;
    private final Catalog catalog;
    private final CertificationEditor editor;
    private final StaleCertificationNotice stale = new StaleCertificationNotice(this::show);
    private final Div head = new Div();
    private @Nullable EarnedCertification shown;

    CertificationView(EarnedCertifications certifications, Catalogs catalogs, Files files, Today today) {
        this.certifications = certifications;
        this.catalog = catalogs.current();
        addClassName("certification-view");
        editor = new CertificationEditor(
                certifications, catalog, files, today.today(), getTranslation("certifications.save"), this::save);
        Button remove = new Button(getTranslation("certifications.remove"), click -> askToRemove());
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        editor.addButton(remove);
        add(new PortfolioTabs(PortfolioTabs.Tab.CERTIFICATIONS), head, stale, editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(certifications.certification(CertificationAddress.in(event)));
    }

    private void show(EarnedCertification certification) {
        shown = certification;
        stale.setVisible(false);
        head.removeAll();
        head.add(new PageHeader(certification.content().name(), getTranslation("certifications.edit.lead")));
        editor.show(certification.id(), certification.content());
    }

    private void save(CertificationContent content) {
        EarnedCertification before = shown;
        if (before == null) {
            return;
        }
        try {
            certifications.save(before.id(), content, before.version());
            Notifications.done(getTranslation("certifications.saved"));
            UI.getCurrent().navigate(PortfolioNavigation.certifications());
        } catch (StaleCertificationException e) {
            // From now on saving is about what is there by now; the form stays as it was typed.
            shown = e.current();
            stale.open(e.current());
        }
    }

    private void askToRemove() {
        if (shown != null) {
            EarnedCertification certification = shown;
            new RemoveCertificationDialog(
                            catalog,
                            certification.content(),
                            certifications.previewRemoval(certification.id()),
                            () -> remove(certification))
                    .open();
        }
    }

    private void remove(EarnedCertification certification) {
        certifications.remove(certification.id());
        Notifications.done(getTranslation("certifications.removed"));
        UI.getCurrent().navigate(PortfolioNavigation.certifications());
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("certifications.title")
                : shown.content().name();
    }
}
