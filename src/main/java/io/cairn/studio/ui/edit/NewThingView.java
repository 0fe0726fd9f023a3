package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CatalogEditing;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.CatalogKey.Kind;
import io.cairn.catalog.ThingFields;
import io.cairn.catalog.ThingInEditing;
import io.cairn.catalog.Translatables;
import io.cairn.catalog.TranslationId;
import io.cairn.catalog.UnsavedThings;
import io.cairn.link.LinkChecks;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.ui.LinkFindings;
import io.cairn.studio.ui.StudioNavigation;
import io.cairn.studio.ui.StudioWords;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

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
    private final LinkChecks links;
    private String title = "";

    NewThingView(CatalogEditing editing, UnsavedThings unsaved, LinkChecks links) {
        this.editing = editing;
        this.unsaved = unsaved;
        this.links = links;
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
        if (kind == Kind.TRANSLATION) {
            translate(event.getLocation().getQueryParameters());
            return;
        }
        Div way = new Div(new Anchor(StudioNavigation.things(kind), StudioWords.kind(kind)));
        way.addClassNames("row", "soft");
        add(
                way,
                new PageHeader(title, EditWords.text("new.lead")),
                new NewThingEditor(editing, unsaved, kind, LinkFindings.of(links, kind)));
    }

    /** A translation begins at what is translated. */
    private void translate(QueryParameters parameters) {
        Optional<String> of = parameters.getSingleParameter(StudioNavigation.ORIGINAL);
        if (of.isEmpty()) {
            add(
                    new PageHeader(title),
                    new EmptyState(
                            EditWords.text("translation.none"),
                            EditWords.text("translation.none.text"),
                            new Anchor(StudioNavigation.THINGS, StudioWords.text("things"))));
            return;
        }
        CatalogKey key = original(of.get());
        ThingInEditing original = editing.thing(key);
        String name = new StudioWords(original.draft()).name(key);
        title = EditWords.text("translation.title", name);
        Div way = new Div(
                new Anchor(StudioNavigation.things(key.kind()), StudioWords.kind(key.kind())),
                new Span("/"),
                new Anchor(StudioNavigation.thing(key), name));
        way.addClassNames("row", "soft");
        String language = parameters
                .getSingleParameter(StudioNavigation.LANGUAGE)
                .filter(TranslationId::isLanguage)
                .orElse(null);
        add(
                way,
                new PageHeader(title, EditWords.text("translation.lead")),
                new NewThingEditor(editing, unsaved, original, language));
    }

    private static CatalogKey original(String text) {
        int slash = text.indexOf('/');
        CatalogKey key = ThingEditView.key(text.substring(0, Math.max(0, slash)), text.substring(slash + 1));
        if (!Translatables.kinds().contains(key.kind())) {
            throw new NotFoundException("Not translated: '%s'".formatted(key));
        }
        return key;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
