package io.cairn.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.cairn.audit.AuditSubject;
import io.cairn.audit.AuditTrail;
import io.cairn.audit.ui.AuditHistory;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogFinding;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogStudio;
import io.cairn.catalog.Neighbourhood;
import io.cairn.catalog.ThingDifference;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.ThingInDraft;
import io.cairn.catalog.Translatables;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.UnitGraph;
import io.cairn.link.LinkChecks;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One thing as it is in the draft: what the checks say of it, what the draft changes, and all it says. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@Route(StudioNavigation.THINGS + "/:kind/:id")
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class ThingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogStudio studio;
    private final AuditTrail trail;
    private final LinkChecks links;
    private String title = "";

    ThingView(CatalogStudio studio, AuditTrail trail, LinkChecks links) {
        this.studio = studio;
        this.trail = trail;
        this.links = links;
        addClassNames("studio-view", "stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ThingInDraft thing = studio.thing(key(event.getRouteParameters()));
        StudioWords words = new StudioWords(thing.draft());
        title = words.name(thing.key());
        removeAll();
        CatalogKey.Kind kind = thing.key().kind();
        Div way = new Div(
                new Anchor(StudioNavigation.THINGS, StudioWords.text("things")),
                new Span("/"),
                new Anchor(StudioNavigation.things(kind), StudioWords.kind(kind)));
        way.addClassNames("row", "soft");
        PageHeader header = new PageHeader(title, thing.key().id());
        if (kind == CatalogKey.Kind.TRANSLATION) {
            way.add(
                    new Span("/"),
                    new Anchor(StudioNavigation.place(thing.key()), StudioWords.text("languages.original")));
        }
        if (ThingFields.kinds().contains(kind)) {
            Anchor edit = new Anchor(StudioNavigation.editThing(thing.key()), StudioWords.text("edit.action"));
            edit.addClassName("button-link");
            header.withActions(edit);
        }
        add(way, header);
        if (!thing.findings().isEmpty()) {
            add(findings(thing.findings()));
        }
        if (kind == CatalogKey.Kind.RESOURCE || kind == CatalogKey.Kind.CERTIFICATION) {
            add(new LinkPanel(links, thing.key()));
        }
        ThingDifference difference = thing.difference();
        if (difference != null) {
            add(part("thing.difference", new ThingChange(difference, words, true)));
        }
        if (Translatables.kinds().contains(kind)) {
            add(new TranslationPanel(thing.key(), thing.draft().content()));
        }
        addNeighbourhood(thing);
        add(
                part("thing.says", FieldTable.ofState(FieldRow.of(thing.fields(), words))),
                new AuditHistory(trail, AuditSubject.of(thing.key().toString())));
    }

    private void addNeighbourhood(ThingInDraft thing) {
        Catalog draft = thing.draft();
        CatalogKey key = thing.key();
        Neighbourhood around = switch (key.kind()) {
            case UNIT -> Neighbourhood.of(draft, UnitId.parse(key.id()));
            case SKILL -> Neighbourhood.of(draft, draft.skill(new Slug(key.id())));
            default -> null;
        };
        if (around != null) {
            add(part(
                    "thing.neighbourhood",
                    new UnitGraph(draft, around, unit -> StudioNavigation.thing(CatalogKey.of(unit)))));
        }
    }

    private static CatalogKey key(RouteParameters parameters) {
        String text =
                parameters.get("kind").orElse("") + "/" + parameters.get("id").orElse("");
        try {
            return CatalogKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No thing '%s'".formatted(text));
        }
    }

    private static Section findings(List<CatalogFinding> findings) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new ListItem(
                StudioWords.text("severity." + finding.severity(), StudioWords.text("finding." + finding.kind())) + " "
                        + finding.message())));
        return part("thing.findings", list);
    }

    private static Section part(String key, Component content) {
        Section section = new Section(new H2(StudioWords.text(key)), content);
        section.addClassName("stack");
        return section;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
