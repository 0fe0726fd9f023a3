package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.GuideEntry;

/** A question that opens to its answer, with an address of its own to pass on. */
class GuideEntryDetails extends NativeDetails {

    GuideEntryDetails(Catalog catalog, GuideEntry entry) {
        super(new H3(entry.question()));
        setId(entry.slug().value());
        addClassName("guide-entry");
        GuideAnswer answer = new GuideAnswer(catalog, entry);
        Anchor address = new Anchor(CatalogNavigation.guide(entry.slug()), getTranslation("catalog.guide.link"));
        address.addClassName("small");
        answer.add(address);
        setContent(answer);
    }
}
