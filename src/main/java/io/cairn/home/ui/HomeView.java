package io.cairn.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.ui.CatalogNavigation;
import io.cairn.catalog.ui.RoleCards;
import io.cairn.catalog.ui.RoleEstimateSource;
import io.cairn.portfolio.RoleReadiness;
import io.cairn.portfolio.ui.ReadinessLine;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.shared.ui.PageHeader;
import java.util.Optional;

/** The front page: what this is in a sentence and a picture, then the choice of a role. */
@Route("")
@Menu(title = "home.menu", order = 0, icon = "home-o")
@AnonymousAllowed
class HomeView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogs catalogs;
    private final RoleEstimateSource estimates;
    private final SampleTrails trails;
    private final CurrentUser user;
    private final Roadmaps roadmaps;
    private final RoleReadiness readiness;

    HomeView(
            Catalogs catalogs,
            RoleEstimateSource estimates,
            SampleTrails trails,
            CurrentUser user,
            Roadmaps roadmaps,
            RoleReadiness readiness) {
        this.catalogs = catalogs;
        this.estimates = estimates;
        this.trails = trails;
        this.user = user;
        this.roadmaps = roadmaps;
        this.readiness = readiness;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("home.sentence")));
        // A picture of somebody's way would stand in the way of one's own.
        ownRoadmap()
                .ifPresentOrElse(
                        this::showWhereToGoOn,
                        () -> trails.current().map(TrailPicture::new).ifPresent(this::add));
        add(chooseRole(catalogs.current()));
    }

    private Optional<RoadmapView> ownRoadmap() {
        return user.info().filter(info -> info.has(Authority.LEARNER)).flatMap(learner -> roadmaps.current());
    }

    private void showWhereToGoOn(RoadmapView roadmap) {
        NextStep.of(roadmap).ifPresent(this::add);
        add(new ReadinessLine(readiness.readiness(roadmap)));
    }

    private Section chooseRole(Catalog catalog) {
        H2 heading = new H2(getTranslation("home.choose"));
        heading.setId("choose-title");
        Anchor all = new Anchor(CatalogNavigation.roles(), getTranslation("home.choose.search"));
        Section section = new Section(heading, all, RoleCards.brief(catalog, estimates.forBeginner()));
        section.addClassName("choose-role");
        section.getElement().setAttribute("aria-labelledby", "choose-title");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
