package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.ThingInEditing;
import io.cairn.catalog.UnsavedThings;
import io.cairn.link.LinkChecks;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.ui.LinkFindings;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import jakarta.annotation.security.RolesAllowed;

/** Changing one thing of the draft, of whatever kind. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/edit.css")
@Route(StudioNavigation.THINGS + "/:kind/:id/" + StudioNavigation.EDIT)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class ThingEditView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogEditing editing;
    private final UnsavedThings unsaved;
    private final LinkChecks links;
    private String title = "";

    ThingEditView(CatalogEditing editing, UnsavedThings unsaved, LinkChecks links) {
        this.editing = editing;
        this.unsaved = unsaved;
        this.links = links;
        addClassNames("studio-view", "thing-edit-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CatalogKey key = key(
                event.getRouteParameters().get("kind").orElse(""),
                event.getRouteParameters().get("id").orElse(""));
        ThingInEditing thing = editing.thing(key);
        String name = new StudioWords(thing.draft()).name(key);
        title = EditWords.text("title", name);
        removeAll();
        Div way = new Div(
                new Anchor(StudioNavigation.things(key.kind()), StudioWords.kind(key.kind())),
                new Span("/"),
                new Anchor(StudioNavigation.thing(key), name));
        way.addClassNames("row", "soft");
        add(
                way,
                new PageHeader(title, EditWords.text("lead", key.id())),
                new ThingEditor(editing, unsaved, thing, unsaved.find(key), LinkFindings.of(links, key.kind())),
                new RemovalPanel(editing, thing));
    }

    static CatalogKey key(String kind, String id) {
        try {
            return CatalogKey.parse(kind + "/" + id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No thing '%s/%s'".formatted(kind, id));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
