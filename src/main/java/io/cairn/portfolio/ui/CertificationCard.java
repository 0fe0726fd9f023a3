package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.EarnedCertification;
import io.cairn.portfolio.Validity;
import io.cairn.progress.Evidence;
import io.cairn.progress.ui.EvidenceMark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One certification in the list: whether it still counts, since when, and for what. */
class CertificationCard extends Article {

    private final CertificationContent content;
    private final Catalog catalog;
    private final LocalDate today;

    CertificationCard(EarnedCertification certification, Catalog catalog, LocalDate today) {
        this.content = certification.content();
        this.catalog = catalog;
        this.today = today;
        addClassName("certification-card");
        H2 title = new H2(new Anchor(PortfolioNavigation.certification(certification.id()), content.name()));
        title.getElement().setAttribute("dir", "auto");
        Validity validity = certification.validity(today);
        add(title, facts(validity));
        if (content.certification() != null) {
            CertificationWords.find(catalog, content.certification())
                    .filter(listed -> !listed.status().isActive())
                    .ifPresent(listed -> {
                        Paragraph note = new Paragraph(CertificationWords.retired(catalog, listed));
                        note.addClassNames("soft", "small");
                        add(note);
                    });
        }
        if (!content.proves().isEmpty()) {
            add(units(validity == Validity.EXPIRED ? Evidence.EXPIRED : Evidence.EVIDENCED));
        }
        addLinks();
    }

    private Div facts(Validity validity) {
        Span state = new Span(state(validity, content.expiresOn()));
        state.addClassNames("badge", tint(validity));
        Span issuer = new Span(content.issuer());
        issuer.getElement().setAttribute("dir", "auto");
        Div facts = new Div(
                state,
                issuer,
                new Span(getTranslation("certifications.issued-on", CatalogWords.date(content.issuedOn()))));
        facts.addClassNames("row", "numbers");
        return facts;
    }

    private String state(Validity validity, @Nullable LocalDate expiresOn) {
        String key = "certifications.state." + validity;
        return expiresOn == null
                ? getTranslation(key)
                : getTranslation(key, CatalogWords.date(expiresOn), ChronoUnit.DAYS.between(today, expiresOn));
    }

    private static String tint(Validity validity) {
        return switch (validity) {
            case LASTING, VALID -> "ok";
            case EXPIRING -> "warn";
            case EXPIRED -> "expired";
        };
    }

    private UnorderedList units(Evidence evidence) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "proved-units");
        list.getElement().setAttribute("aria-label", getTranslation("certifications.proves"));
        for (UnitId unit : content.proves()) {
            ListItem item = new ListItem(new EvidenceMark(evidence));
            item.add(
                    catalog.contains(unit)
                            ? CatalogNavigation.link(catalog, unit)
                            : new Span(CertificationWords.unit(catalog, unit)));
            list.add(item);
        }
        return list;
    }

    private void addLinks() {
        Div links = new Div();
        links.addClassNames("row", "small");
        if (!content.credentialId().isEmpty()) {
            links.add(new Span(getTranslation("certifications.card.id", content.credentialId())));
        }
        if (content.credentialUrl() != null) {
            Anchor credential = new Anchor(
                    content.credentialUrl(), getTranslation("certifications.card.credential"), AnchorTarget.BLANK);
            credential.getElement().setAttribute("rel", "nofollow noopener");
            links.add(credential);
        }
        if (content.file() != null) {
            Anchor file = new Anchor(
                    FileAddress.of(content.file()), getTranslation("certifications.card.file"), AnchorTarget.BLANK);
            file.setRouterIgnore(true);
            links.add(file);
        }
        if (links.getChildren().findAny().isPresent()) {
            add(links);
        }
    }
}
