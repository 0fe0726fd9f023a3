package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Today;
import io.cairn.roadmap.RoadmapOverview;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.StepStatus;
import io.cairn.shared.Slug;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The learner's roadmap as a trail, by week or by skill area; what part of it is shown stands in the address. */
@Route(RoadmapNavigation.ROADMAP)
@Menu(title = "roadmap.menu", order = 1, icon = "road-branches")
@RolesAllowed("LEARNER")
class RoadmapPage extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Roadmaps roadmaps;
    private final Catalogs catalogs;
    private final LocalDate today;
    private final Div head = new Div();
    private final TrailFilters filters = new TrailFilters(this::search);
    private final Paragraph count = new Paragraph();
    private final Div body = new Div();
    private final Button jump = new Button(getTranslation("roadmap.now"), VaadinIcon.MAP_MARKER.create());
    private final LinkedHashMap<Slug, String> areaNames = new LinkedHashMap<>();
    private TrailQuery query = TrailQuery.ALL;
    private @Nullable Trail trail;
    private @Nullable StepItem now;
    /** Paused without an end, so there are no dates to show. */
    private boolean resting;

    RoadmapPage(Roadmaps roadmaps, Catalogs catalogs, Today today) {
        this.roadmaps = roadmaps;
        this.catalogs = catalogs;
        this.today = today.today();
        addClassName("roadmap-page");
        count.addClassNames("soft", "small");
        count.getElement().setAttribute("role", "status");
        jump.addClassName("now-jump");
        jump.addClickListener(click -> {
            if (now != null) {
                now.jumpTo();
            }
        });
        head.addClassName("roadmap-head");
        add(head, filters, count, body, jump);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = TrailQuery.of(event.getLocation().getQueryParameters());
        open(roadmaps.overview());
    }

    private void open(RoadmapOverview overview) {
        overview.current().ifPresentOrElse(roadmap -> open(roadmap, overview), this::offerOnboarding);
    }

    private void open(RoadmapView roadmap, RoadmapOverview overview) {
        Words words = Words.here();
        areaNames.clear();
        roadmap.stepsByArea()
                .forEach((area, steps) -> areaNames.put(
                        area,
                        String.valueOf(roadmap.label(steps.getFirst().key()).areaName())));
        trail = Trail.of(roadmap, catalogs.edition(roadmap.edition()), words);
        head.removeAll();
        head.add(new PageHeader(getTranslation("roadmap.title"), roadmap.roleName()).withActions(actions(overview)));
        Div sum = new Div(new ForecastSummary(roadmap, today), new EvidenceMix(roadmap));
        sum.addClassName("roadmap-sum");
        head.add(sum);
        if (!roadmap.plan().leftOut().isEmpty()) {
            head.add(new LeftOutNote(roadmap.plan(), roadmap.settings().target(), roadmap.labels(), today));
        }
        head.add(new RoadmapNotes(roadmap, trail, catalogs.currentNumber(), today));
        resting = roadmap.settings().isRestingOn(today);
        filters.setVisible(true);
        show();
    }

    private Component[] actions(RoadmapOverview overview) {
        List<Component> actions = new ArrayList<>();
        if (overview.hasSeveral()) {
            actions.add(new RoadmapSwitch(overview.all(), this::follow));
        }
        actions.add(action(RoadmapNavigation.change(), "roadmap.change.open"));
        actions.add(action(RoadmapNavigation.arrange(), "arrange.open"));
        actions.add(action(RoadmapNavigation.options(), "replan.open"));
        actions.add(action(RoadmapNavigation.all(), "roadmap.all.open"));
        return actions.toArray(Component[]::new);
    }

    private Anchor action(String address, String text) {
        Anchor link = new Anchor(address, getTranslation(text));
        link.addClassName("action-link");
        return link;
    }

    private void follow(UUID roadmap) {
        query = TrailQuery.ALL;
        open(roadmaps.makeCurrent(roadmap));
        UI.getCurrent().getPage().getHistory().replaceState(null, query.address());
    }

    private void offerOnboarding() {
        trail = null;
        head.removeAll();
        head.add(new PageHeader(getTranslation("roadmap.title")));
        filters.setVisible(false);
        count.setText("");
        jump.setVisible(false);
        Anchor begin = new Anchor(OnboardingView.PATH, getTranslation("roadmap.none.action"));
        begin.addClassName("button-link");
        body.removeAll();
        body.add(new EmptyState(getTranslation("roadmap.none.title"), getTranslation("roadmap.none.text"), begin));
    }

    /** A search changes the address in place: every letter as a step back would be of no use to anybody. */
    private void search(TrailQuery asked) {
        query = asked;
        show();
        UI.getCurrent().getPage().getHistory().replaceState(null, query.address());
    }

    private void show() {
        if (trail == null) {
            return;
        }
        now = null;
        List<TrailRow> rows = trail.rows().stream()
                .filter(row -> query.matches(row, getLocale()))
                .toList();
        filters.show(query, areaNames);
        count.setText(query.isFiltered() ? getTranslation("roadmap.filter.found", rows.size()) : "");
        body.removeAll();
        body.add(rows.isEmpty() ? nothingFound() : laidOut(trail, rows));
        jump.setVisible(now != null);
    }

    private Component laidOut(Trail all, List<TrailRow> rows) {
        if (resting && !query.byArea()) {
            return new RestingTrail(rows, today, this::remember);
        }
        return query.byArea()
                ? new TrailByArea(rows, areaNames, query.isFiltered(), today, this::remember)
                : new TrailByWeek(all, rows, query.status() == StepStatus.DONE, today, this::remember);
    }

    /** The step to work on is on the screen, now or once a fold was opened. */
    private void remember(StepItem item) {
        now = item;
        jump.setVisible(true);
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                getTranslation("roadmap.filter.none.title"),
                getTranslation("roadmap.filter.none.text"),
                new Anchor(query.withoutFilter().address(), getTranslation("roadmap.filter.none.action")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roadmap.title");
    }
}
