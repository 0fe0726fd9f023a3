package io.cairn.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.CertificationContent;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.Snapshot.ShownCertification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The certifications that were handed in, with what can be looked up of them. */
class SnapshotCertifications extends Section {

    private final Catalog catalog;
    private final SerializableFunction<UUID, String> files;

    SnapshotCertifications(
            Catalog catalog, List<ShownCertification> certifications, SerializableFunction<UUID, String> files) {
        this.catalog = catalog;
        this.files = files;
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "snapshot-certifications");
        certifications.forEach(certification -> list.add(item(certification.content())));
        add(new H2(getTranslation("reviews.shown.certifications")), list);
    }

    private ListItem item(CertificationContent content) {
        ListItem item = new ListItem(new H3(content.name()));
        Paragraph facts = new Paragraph(Stream.of(
                        content.issuer(),
                        getTranslation("certifications.issued-on", CatalogWords.date(content.issuedOn())),
                        content.expiresOn() == null
                                ? ""
                                : getTranslation("reviews.shown.until", CatalogWords.date(content.expiresOn())),
                        content.credentialId().isEmpty()
                                ? ""
                                : getTranslation("certifications.card.id", content.credentialId()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        facts.addClassNames("soft", "small", "numbers");
        item.add(facts);
        if (!content.proves().isEmpty()) {
            item.add(new Paragraph(content.proves().stream()
                    .map(unit -> ProjectWords.unit(catalog, unit))
                    .collect(Collectors.joining("; "))));
        }
        if (content.credentialUrl() != null) {
            item.add(SnapshotPanel.webLink(content.credentialUrl(), getTranslation("certifications.card.credential")));
        }
        if (content.file() != null) {
            item.add(SnapshotPanel.fileLink(files.apply(content.file()), getTranslation("certifications.card.file")));
        }
        return item;
    }
}
