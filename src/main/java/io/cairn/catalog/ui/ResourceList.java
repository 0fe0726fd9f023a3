package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LearningResource;
import io.cairn.shared.Slug;
import java.util.Comparator;
import java.util.List;

/** Things to learn from: free ones first, retired ones last and marked. */
class ResourceList extends UnorderedList {

    ResourceList(Catalog catalog, List<LearningResource> resources) {
        addClassNames("plain", "entries");
        resources.stream()
                .sorted(Comparator.comparing(
                                (LearningResource resource) -> resource.status().state())
                        .thenComparing(LearningResource::cost))
                .forEach(resource -> add(entry(catalog, resource)));
    }

    private ListItem entry(Catalog catalog, LearningResource resource) {
        Div facts = new Div(new Badge(
                CatalogWords.of(resource.cost()), resource.cost() == LearningResource.Cost.FREE ? "ok" : "neutral"));
        facts.addClassNames("row", "small", "soft");
        if (resource.costNote() != null) {
            facts.add(new Span(resource.costNote()));
        }
        facts.add(new Span(CatalogWords.of(resource.kind())), new Span(resource.provider()));
        if (resource.hours() != null) {
            facts.add(new Span(getTranslation("catalog.resource.hours", resource.hours())));
        }
        ListItem item =
                new ListItem(new Anchor(resource.url(), resource.title()), new Paragraph(resource.summary()), facts);
        if (!resource.status().isActive()) {
            Slug successor = resource.status().successor();
            item.add(new RetiredNote(resource.status(), successor == null ? null : title(catalog, successor)));
        }
        return item;
    }

    private static String title(Catalog catalog, Slug resource) {
        return catalog.content().resources().stream()
                .filter(candidate -> candidate.slug().equals(resource))
                .map(LearningResource::title)
                .findFirst()
                .orElse(resource.value());
    }
}
