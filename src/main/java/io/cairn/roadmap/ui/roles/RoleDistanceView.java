package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.progress.Evidence;
import io.cairn.progress.ui.EvidenceBar;
import io.cairn.roadmap.RoleDistance;
import io.cairn.roadmap.RolesFromHere;
import io.cairn.roadmap.Vantage;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.PageHeader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the matrix's numbers of one career role are made of. */
@Route(RolesNavigation.MATRIX + "/:" + RolesNavigation.ROLE)
@StyleSheet("context://styles/compare.css")
@AnonymousAllowed
class RoleDistanceView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Evidence> STRONGEST_FIRST =
            List.of(Evidence.VERIFIED, Evidence.EVIDENCED, Evidence.EXPIRED, Evidence.CLAIMED);

    private final Catalogs catalogs;
    private final RolesFromHere roles;
    private final ViewpointBar bar = new ViewpointBar();
    private final Div body = new Div();
    private String title = "";

    RoleDistanceView(Catalogs catalogs, RolesFromHere roles) {
        this.catalogs = catalogs;
        this.roles = roles;
        addClassName("distance-page");
        body.addClassNames("stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Catalog catalog = catalogs.current();
        CareerRole role = catalog.role(slug(event));
        PointOfView view = PointOfView.of(event.getLocation().getQueryParameters());
        @Nullable Vantage mine = roles.mine().orElse(null);
        Vantage vantage = view.vantage(catalog, mine);
        RoleDistance distance = roles.distance(role.slug(), vantage);
        title = getTranslation("fromhere.role.title", role.name());
        removeAll();
        add(new PageHeader(title, role.tagline()).withActions(new RoleActions(role, vantage, view)), bar, body);
        bar.show(catalog, mine, view, vantage, RolesNavigation.MATRIX + "/" + role.slug(), Map.of());
        body.removeAll();
        body.add(covered(catalog, distance), left(catalog, distance), weeks(distance), back(view));
    }

    static Slug slug(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(RolesNavigation.ROLE)
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(() -> new NotFoundException("Not a slug in the address"));
    }

    private Section covered(Catalog catalog, RoleDistance distance) {
        Section section = section("covered", distance.hoursCovered());
        section.add(
                new EvidenceBar(distance.hoursByEvidence(), distance.hoursLeft().likely(), "progress.bar.hours"));
        section.add(new Paragraph(
                getTranslation("fromhere.covered.how", distance.coveredPercent(), distance.verifiedPercent())));
        for (Evidence evidence : STRONGEST_FIRST) {
            List<RoleDistance.Part> parts = distance.covered().stream()
                    .filter(part -> part.evidence() == evidence)
                    .toList();
            if (!parts.isEmpty()) {
                section.add(new PartList(getTranslation("progress.evidence." + evidence), catalog, parts));
            }
        }
        return section;
    }

    private Section left(Catalog catalog, RoleDistance distance) {
        Section section = section("left", distance.hoursLeft().likely());
        section.add(new Paragraph(
                distance.isReached()
                        ? getTranslation("fromhere.left.none")
                        : getTranslation(
                                "fromhere.left.range",
                                distance.hoursLeft().low(),
                                distance.hoursLeft().high())));
        PartList.byArea(catalog, distance.left()).forEach(section::add);
        return section;
    }

    private Section weeks(RoleDistance distance) {
        Section section = section("weeks", distance.likelyWeeks());
        section.add(new Paragraph(getTranslation(
                "fromhere.weeks.how",
                distance.hoursLeft().likely(),
                distance.paceFactor(),
                distance.hoursPerWeek(),
                distance.likelyWeeks(),
                distance.weeks(distance.hoursLeft().low()),
                distance.weeks(distance.hoursLeft().high()))));
        return section;
    }

    private Section section(String id, int number) {
        Section section = new Section(new H2(getTranslation("fromhere.section." + id, number)));
        section.setId(id);
        section.addClassName("page-section");
        return section;
    }

    private Div back(PointOfView view) {
        return new Div(new Anchor(RolesNavigation.matrix(view), getTranslation("fromhere.back")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** Where one may go on from here. */
    private static class RoleActions extends Div {

        RoleActions(CareerRole role, Vantage vantage, PointOfView view) {
            addClassName("row");
            Slug goal = vantage.goal();
            if (!role.slug().equals(goal)) {
                Anchor plan = new Anchor(CatalogNavigation.planning(role.slug()), getTranslation("fromhere.plan"));
                plan.addClassName("button-link");
                add(plan);
            }
            add(action(RolesNavigation.paths(role.slug(), view), "fromhere.paths"));
            if (goal != null && !role.slug().equals(goal)) {
                add(action(CatalogNavigation.compare(goal, role.slug()), "fromhere.compare"));
            }
            add(action(CatalogNavigation.role(role.slug()), "fromhere.about"));
        }

        private Anchor action(String address, String key) {
            Anchor link = new Anchor(address, getTranslation(key));
            link.addClassName("action-link");
            return link;
        }
    }
}
