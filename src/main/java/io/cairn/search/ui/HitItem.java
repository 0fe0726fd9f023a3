package io.cairn.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Certification;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.search.SearchHit;
import io.cairn.shared.Slug;
import java.util.Optional;

/** One thing found: a link to it, and the words around those searched for. */
class HitItem extends ListItem {

    @Tag("mark")
    private static class Mark extends Component implements HasText {}

    private HitItem(Anchor link, SearchHit hit) {
        addClassName("search-hit");
        Paragraph excerpt = new Paragraph();
        excerpt.addClassName("soft");
        for (SearchHit.Piece piece : hit.excerpt()) {
            if (piece.found()) {
                Mark mark = new Mark();
                mark.setText(piece.text());
                excerpt.add(mark);
            } else {
                excerpt.add(new Span(piece.text()));
            }
        }
        add(link, excerpt);
    }

    /** Empty if the thing is no longer in the catalogue: an edition may be published between search and showing. */
    static Optional<HitItem> of(Catalog catalog, SearchHit hit) {
        return address(catalog, hit).map(address -> new HitItem(new Anchor(address, hit.title()), hit));
    }

    private static Optional<String> address(Catalog catalog, SearchHit hit) {
        Slug slug = hit.slug();
        return switch (hit.kind()) {
            case ROLE -> Optional.of(CatalogNavigation.role(slug));
            case SKILL -> Optional.of(CatalogNavigation.skill(slug));
            case BRIEF -> Optional.of(CatalogNavigation.brief(slug));
            case GUIDE -> Optional.of(CatalogNavigation.guide(slug));
            case CERTIFICATION ->
                catalog.content().certifications().stream()
                        .filter(certification -> certification.slug().equals(slug))
                        .map(Certification::url)
                        .findFirst();
            case RESOURCE ->
                catalog.content().resources().stream()
                        .filter(resource -> resource.slug().equals(slug))
                        .map(LearningResource::url)
                        .findFirst();
        };
    }
}
