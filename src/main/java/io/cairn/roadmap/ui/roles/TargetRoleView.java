package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.progress.Today;
import io.cairn.roadmap.RoadmapShelf;
import io.cairn.roadmap.SettingsException;
import io.cairn.roadmap.TargetChange;
import io.cairn.roadmap.TargetPreview;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What following another career role would mean, and doing so; somebody without a roadmap is led to where one begins. */
@Route(RoadmapNavigation.TARGET)
@StyleSheet("context://styles/compare.css")
@RolesAllowed("LEARNER")
class TargetRoleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ROLE = "role";

    private final Catalogs catalogs;
    private final TargetChange change;
    private final RoadmapShelf shelf;
    private final LocalDate today;
    private final UUID formId = UUID.randomUUID();
    private String title = getTranslation("target.title.none");

    TargetRoleView(Catalogs catalogs, TargetChange change, RoadmapShelf shelf, Today today) {
        this.catalogs = catalogs;
        this.change = change;
        this.shelf = shelf;
        this.today = today.today();
        addClassNames("target-page", "stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<CareerRole> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ROLE)
                .filter(Slug::isValid)
                .map(Slug::new)
                .flatMap(catalogs.current()::findRole);
        if (asked.isEmpty()) {
            say("target.unknown", "");
            return;
        }
        CareerRole role = asked.get();
        title = getTranslation("target.title", role.name());
        try {
            change.preview(role.slug())
                    .ifPresentOrElse(
                            preview -> show(role, preview),
                            () -> event.forwardTo(
                                    RoadmapNavigation.onboarding(),
                                    QueryParameters.of(ROLE, role.slug().value())));
        } catch (SettingsException e) {
            add(
                    new PageHeader(title),
                    new EmptyState(
                            getTranslation("target.cannot.title"),
                            getTranslation("target.cannot.text"),
                            new Anchor(RoadmapNavigation.change(), getTranslation("roadmap.change.open"))));
        }
    }

    private void show(CareerRole role, TargetPreview preview) {
        if (preview.formerRole().equals(role.slug())) {
            say("target.already", role.name());
            return;
        }
        String former = catalogs.current()
                .findRole(preview.formerRole())
                .map(CareerRole::name)
                .orElseGet(() -> getTranslation("target.former"));
        add(
                new PageHeader(title, getTranslation("target.lead", former)),
                new TargetFacts(preview, role.name(), former, today),
                new TargetForm(preview, former, this::accept, this::follow),
                new TargetParts(catalogs.current(), preview));
    }

    private void say(String key, String name) {
        add(
                new PageHeader(title),
                new EmptyState(
                        getTranslation(key + ".title", name),
                        getTranslation(key + ".text", name),
                        new Anchor(CatalogNavigation.roles(), getTranslation("target.roles"))));
    }

    private void accept(TargetPreview preview, boolean putAway) {
        try {
            change.accept(preview, putAway, formId);
            Notifications.done(getTranslation(
                    "target.done", catalogs.current().role(preview.role()).name()));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (SettingsException e) {
            Notifications.problem(getTranslation("target.cannot.text"));
        }
    }

    /** Goes back to a roadmap that is there already. */
    private void follow(UUID existing) {
        shelf.takeOut(existing);
        shelf.follow(existing);
        UI.getCurrent().navigate(RoadmapNavigation.roadmap());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
