package io.cairn.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogPublishing;
import io.cairn.catalog.Catalogs;
import io.cairn.catalog.PublishingPlan;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import io.cairn.studio.Impact;
import io.cairn.studio.ImpactStudies;
import io.cairn.studio.ImpactStudy;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom publishing the draft would touch; with {@code edition=2}, publishing that edition again. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@StyleSheet("context://styles/studio.css")
@StyleSheet("context://styles/impact.css")
@Route(StudioNavigation.IMPACT)
@RolesAllowed("ADMIN")
@PartOf(AdminTabs.ENTRY)
class ImpactView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final ImpactStudies studies;
    private final CatalogPublishing publishing;
    private final Catalogs catalogs;
    private final ImpactProgress progress = new ImpactProgress(this::begin, this::cancel);
    private final Div result = new Div();
    private @Nullable Integer again;
    private boolean nothing;
    private @Nullable ImpactStudy shown;

    ImpactView(ImpactStudies studies, CatalogPublishing publishing, Catalogs catalogs) {
        this.studies = studies;
        this.publishing = publishing;
        this.catalogs = catalogs;
        addClassNames("studio-view", "impact-view");
        result.addClassName("stack");
        LiveUpdates.listen(this, ImpactStudy.TOPIC, event -> goOn(), this::look);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        again = EditionParameter.in(event);
        look();
    }

    private void look() {
        PublishingPlan plan = publishing.plan(again);
        nothing = plan.changes().isEmpty();
        removeAll();
        result.removeAll();
        Div body = new Div();
        body.addClassNames("stack", "wide");
        add(
                new AdminTabs(AdminTabs.Tab.CATALOGUE),
                new StudioTabs(StudioTabs.Tab.IMPACT),
                new PageHeader(getPageTitle(), StudioWords.text("impact.lead")),
                body);
        if (nothing) {
            body.add(new EmptyState(
                    StudioWords.text("publish.nothing"),
                    StudioWords.text("publish.nothing.text", plan.seen().edition()),
                    new Anchor(StudioNavigation.catalogue(), StudioWords.text("differences.none.action"))));
            return;
        }
        body.add(progress, result);
        show(studies.latest(), plan);
    }

    private void show(Optional<ImpactStudy> found, PublishingPlan plan) {
        shown = found.orElse(null);
        boolean current = found.filter(study -> study.isFor(again, plan.seen())).isPresent();
        progress.show(found, current);
        Impact impact = found.map(ImpactStudy::impact).orElse(null);
        if (impact != null) {
            Catalog now = catalogs.original(plan.seen().edition());
            result.add(new ImpactResult(impact, new StudioWords(plan.content(), now)));
            Anchor publish = new Anchor(
                    again == null ? StudioNavigation.PUBLISH : StudioNavigation.publishAgain(again),
                    StudioWords.text("impact.publish"));
            publish.addClassName("action-link");
            if (current) {
                Div way = new Div(publish);
                way.addClassName("row");
                result.add(way);
            }
        }
    }

    /** Only a result is read together with what it is about; before that the bar moves. */
    private void goOn() {
        if (nothing) {
            return;
        }
        Optional<ImpactStudy> found = studies.latest();
        if (found.map(ImpactStudy::impact).isPresent()) {
            look();
        } else {
            result.removeAll();
            shown = found.orElse(null);
            progress.show(found, false);
        }
    }

    private void begin() {
        if (!studies.begin(again)) {
            Notifications.problem(StudioWords.text("impact.running-already"));
        }
        goOn();
    }

    private void cancel() {
        ImpactStudy study = shown;
        if (study != null) {
            studies.cancel(study);
        }
        goOn();
    }

    @Override
    public String getPageTitle() {
        return again == null ? StudioWords.text("impact.title") : StudioWords.text("impact.again.title", again);
    }
}
