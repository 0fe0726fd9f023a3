package io.cairn.roadmap.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.LearningResource;
import io.cairn.catalog.Status;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.progress.Checklist;
import io.cairn.progress.TickKind;
import io.cairn.progress.Worksheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What to learn the step from: what still exists first, free before paid; what is gone names its successor. */
class StepResources extends Section {

    private final Checklist checklist;
    private final Worksheet sheet;

    StepResources(
            List<LearningResource> resources, Catalog catalog, LocalDate today, Checklist checklist, Worksheet sheet) {
        this.checklist = checklist;
        this.sheet = sheet;
        setVisible(!resources.isEmpty());
        if (resources.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "step-resources");
        resources.stream()
                .sorted(Comparator.comparing(
                                (LearningResource any) -> !any.status().isActive())
                        .thenComparing(LearningResource::cost))
                .forEach(resource -> list.add(item(resource, catalog, today)));
        add(new H2(getTranslation("roadmap.step.resources")), list);
    }

    private ListItem item(LearningResource resource, Catalog catalog, LocalDate today) {
        Span facts = new Span(facts(resource));
        facts.addClassNames("soft", "small", "numbers");
        ListItem item = new ListItem(tick(resource), link(resource), facts, new Paragraph(resource.summary()));
        if (!resource.status().isActive()) {
            item.addClassName("retired");
            item.add(retired(resource.status(), catalog, today));
        }
        return item;
    }

    private Checkbox tick(LearningResource resource) {
        Checkbox box = new Checkbox(sheet.isTicked(resource.slug()));
        box.setAriaLabel(getTranslation("check.resource", resource.title()));
        box.addValueChangeListener(change ->
                checklist.tick(sheet.item(), TickKind.RESOURCE, resource.slug().value(), change.getValue()));
        return box;
    }

    private Anchor link(LearningResource resource) {
        Anchor link = new Anchor(resource.url(), resource.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        Span newTab = new Span(getTranslation("roadmap.step.new-tab"));
        newTab.addClassName("visually-hidden");
        link.add(newTab);
        return link;
    }

    private String facts(LearningResource resource) {
        List<String> facts = new ArrayList<>();
        facts.add(CatalogWords.of(resource.cost()));
        facts.add(CatalogWords.of(resource.kind()));
        facts.add(resource.provider());
        if (resource.hours() != null) {
            facts.add(getTranslation("roadmap.hours", resource.hours()));
        }
        if (resource.costNote() != null) {
            facts.add(resource.costNote());
        }
        return String.join(" · ", facts);
    }

    private Paragraph retired(Status status, Catalog catalog, LocalDate today) {
        RoughDates dates = new RoughDates(Words.here(), today);
        Paragraph line = new Paragraph(
                status.on() == null
                        ? getTranslation("roadmap.step.retired")
                        : getTranslation("roadmap.step.retired-on", dates.exact(status.on())));
        line.addClassName("small");
        successor(status, catalog).ifPresent(successor -> {
            line.add(" " + getTranslation("roadmap.step.successor") + " ");
            line.add(link(successor));
        });
        return line;
    }

    private static Optional<LearningResource> successor(Status status, Catalog catalog) {
        return catalog.content().resources().stream()
                .filter(any -> any.slug().equals(status.successor()))
                .findFirst();
    }
}
