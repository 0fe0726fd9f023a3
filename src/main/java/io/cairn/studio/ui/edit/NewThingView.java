package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.UnsavedThings;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import jakarta.annotation.security.RolesAllowed;

/** Making a thing in the draft, of whatever kind. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/edit.css")
@Route(StudioNavigation.THINGS + "/:kind/" + StudioNavigation.NEW)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class NewThingView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final CatalogEditing editing;
    private final UnsavedThings unsaved;
    private String title = "";

    NewThingView(CatalogEditing editing, UnsavedThings unsaved) {
        this.editing = editing;
        this.unsaved = unsaved;
        addClassNames("studio-view", "thing-edit-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Kind kind = ThingEditView.key(event.getRouteParameters().get("kind").orElse(""), "")
                .kind();
        if (!ThingFields.kinds().contains(kind)) {
            throw new NotFoundException("Not made by itself: " + kind);
        }
        title = EditWords.text("new", EditWords.one(kind));
        removeAll();
        Div way = new Div(new Anchor(StudioNavigation.things(kind), StudioWords.kind(kind)));
        way.addClassNames("row", "soft");
        add(way, new PageHeader(title, EditWords.text("new.lead")), new NewThingEditor(editing, unsaved, kind));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
