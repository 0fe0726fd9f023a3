package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.progress.Today;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.SettingsException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the latest edition of the catalogue changes in the learner's roadmap; they take it over now, or later. */
@Route(RoadmapNavigation.EDITION)
@RolesAllowed("LEARNER")
class EditionPage extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Replanning replanning;
    private final LocalDate today;
    private final StaleNotice stale = new StaleNotice(this::lookAgain);
    private @Nullable PlanPreview shown;

    EditionPage(Replanning replanning, Today today) {
        this.replanning = replanning;
        this.today = today.today();
        addClassNames("edition-page", "stack", "wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            look();
        } catch (NotFoundException e) {
            event.forwardTo(RoadmapPage.class);
        }
    }

    private void look() {
        removeAll();
        stale.setVisible(false);
        try {
            replanning.previewOfLatestEdition().ifPresentOrElse(this::show, this::isLatest);
        } catch (SettingsException e) {
            cannot(e);
        }
    }

    private void show(PlanPreview preview) {
        shown = preview;
        PlanComparison comparison = new PlanComparison(today);
        comparison.show(preview);
        ChangedSteps changed = new ChangedSteps();
        changed.show(preview);
        Button accept = new Button(getTranslation("roadmap.edition.accept"), click -> accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor later = new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.edition.later"));
        later.addClassName("action-link");
        Div buttons = new Div(accept, later);
        buttons.addClassName("row");
        Paragraph safe = new Paragraph(getTranslation("roadmap.edition.safe"));
        safe.addClassName("soft");
        add(
                new PageHeader(
                        getTranslation("roadmap.edition.title", preview.edition()),
                        getTranslation("roadmap.edition.lead")),
                comparison,
                new CarriedSteps(preview),
                stale,
                safe,
                buttons,
                changed);
    }

    private void isLatest() {
        shown = null;
        add(
                new PageHeader(getPageTitle()),
                new EmptyState(
                        getTranslation("roadmap.edition.none"),
                        getTranslation("roadmap.edition.none.text"),
                        new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.edition.none.action"))));
    }

    /** The career role is gone, or the target date has gone by: then the roadmap stays as it is. */
    private void cannot(SettingsException problem) {
        shown = null;
        boolean gone = problem.field() == SettingsException.Field.ROLE;
        add(
                new PageHeader(getPageTitle()),
                new EmptyState(
                        getTranslation("roadmap.edition.cannot"),
                        getTranslation(gone ? "roadmap.edition.cannot.role" : "roadmap.edition.cannot.settings"),
                        gone
                                ? new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.edition.none.action"))
                                : new Anchor(RoadmapNavigation.change(), getTranslation("roadmap.change.open"))));
    }

    private void accept() {
        PlanPreview preview = shown;
        if (preview == null) {
            return;
        }
        try {
            TakenPlans.tell(
                    getTranslation("roadmap.edition.accepted", preview.edition()),
                    replanning,
                    replanning.accept(preview));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (OptimisticLockingFailureException e) {
            stale.open();
        } catch (SettingsException e) {
            lookAgain();
        }
    }

    private void lookAgain() {
        look();
    }

    @Override
    public String getPageTitle() {
        PlanPreview preview = shown;
        return preview == null
                ? getTranslation("roadmap.edition.latest")
                : getTranslation("roadmap.edition.title", preview.edition());
    }
}
