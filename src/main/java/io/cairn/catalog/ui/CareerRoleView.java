package io.cairn.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.shared.ui.PageHeader;

/** Everything there is to know about one career role before planning it. */
@Route(CatalogNavigation.ROLES + "/:" + PathSlug.PARAMETER)
@AnonymousAllowed
class CareerRoleView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final RoleEstimateSource estimates;
    private String title = "";

    CareerRoleView(Catalogs catalogs, RoleEstimateSource estimates) {
        this.catalogs = catalogs;
        this.estimates = estimates;
        addClassName("role-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        CareerRole role = catalog.role(PathSlug.of(event.getRouteParameters()));
        title = role.name();
        removeAll();
        add(header(role), overview(catalog, role));
        section("challenges", new RoleChallenges(catalog, role));
        section("skills", new RoleSkills(catalog, role));
        section("path", new SteppingStonePath(catalog, role));
        if (!role.comparisons().isEmpty()) {
            section("neighbours", comparisons(catalog, role));
        }
        add(new RoleProof(catalog, role));
        if (!role.guide().isEmpty()) {
            section("questions", questions(catalog, role));
        }
    }

    private PageHeader header(CareerRole role) {
        Anchor plan = new Anchor(CatalogNavigation.planning(role.slug()), getTranslation("catalog.role.plan"));
        plan.addClassName("button-link");
        return new PageHeader(role.name(), role.tagline())
                .withActions(
                        plan,
                        action(CatalogNavigation.paths(role.slug()), "catalog.role.paths"),
                        action(CatalogNavigation.compare(role.slug()), "catalog.role.compare"));
    }

    private Anchor action(String address, String key) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("action-link");
        return link;
    }

    private Div overview(Catalog catalog, CareerRole role) {
        Paragraph relative = new Paragraph(getTranslation("catalog.role.relative", role.closestRelative()));
        relative.addClassName("soft");
        Div summary = new Div(new Paragraph(role.summary()), relative, new RoleBadges(role));
        summary.addClassNames("role-summary", "stack");
        Div overview = new Div(summary, new RoleFacts(catalog, role, estimates), new RoleWork(role));
        overview.addClassName("role-overview");
        return overview;
    }

    private void section(String name, Component content) {
        add(new PageSection(name, getTranslation("catalog.role." + name), content));
    }

    private static DescriptionList comparisons(Catalog catalog, CareerRole role) {
        DescriptionList list = new DescriptionList();
        list.addClassName("comparisons");
        role.comparisons()
                .forEach(comparison -> list.add(new Div(
                        new DescriptionList.Term(CatalogNavigation.link(catalog.role(comparison.role()))),
                        new DescriptionList.Description(
                                new Span(comparison.text() + " "),
                                new Anchor(
                                        CatalogNavigation.compare(role.slug(), comparison.role()),
                                        CatalogWords.text("catalog.role.side-by-side"))))));
        return list;
    }

    private static Div questions(Catalog catalog, CareerRole role) {
        Div questions = new Div();
        questions.addClassName("guide-entries");
        catalog.content().guide().stream()
                .filter(entry -> role.guide().contains(entry.slug()))
                .forEach(entry -> questions.add(new GuideEntryDetails(catalog, entry)));
        return questions;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
