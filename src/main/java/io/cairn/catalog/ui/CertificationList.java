package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Certification;
import io.cairn.shared.Slug;
import java.util.List;

/** Credentials from outside with today's status: what is retired says so and names what to take instead. */
class CertificationList extends UnorderedList {

    CertificationList(Catalog catalog, List<Slug> certifications) {
        addClassNames("plain", "entries");
        certifications.forEach(slug -> add(entry(catalog, catalog.certification(slug))));
    }

    private ListItem entry(Catalog catalog, Certification certification) {
        Div facts = new Div(new Span(certification.issuer()));
        facts.addClassNames("row", "soft", "numbers");
        facts.add(new Span(
                certification.validityMonths() == null
                        ? getTranslation("catalog.certification.lasting")
                        : getTranslation("catalog.certification.validity", certification.validityMonths())));
        facts.add(new Span(
                getTranslation("catalog.certification.preparation", CatalogWords.effort(certification.effort()))));
        ListItem item = new ListItem(
                new H3(new Anchor(certification.url(), certification.name())),
                new Paragraph(certification.summary()),
                facts);
        Slug successor = certification.status().successor();
        if (!certification.status().isActive()) {
            item.add(new RetiredNote(
                    certification.status(),
                    successor == null ? null : catalog.certification(successor).name()));
        }
        return item;
    }
}
