package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.progress.Today;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.SettingsException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Other hours, days or dates: the change is shown while it is typed and kept only when it is accepted. */
@Route(RoadmapNavigation.CHANGE)
@RolesAllowed("LEARNER")
class ReplanPage extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final SettingsForm form;
    private final PlanComparison comparison;
    private final ChangedSteps changed = new ChangedSteps();
    private final StaleNotice stale = new StaleNotice(this::compareWithNewest);
    private final Button accept = new Button(getTranslation("roadmap.change.accept"), click -> accept());
    private @Nullable PlanPreview shown;
    /** The version that what is on the screen began with; {@code null}: that of the next preview. */
    private @Nullable Long version;

    ReplanPage(Roadmaps roadmaps, Replanning replanning, Today today) {
        this.replanning = replanning;
        this.roadmaps = roadmaps;
        this.form = new SettingsForm(today.today(), this::compare);
        this.comparison = new PlanComparison(today.today());
        addClassName("replan-page");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor keep = new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.change.keep"));
        keep.addClassName("action-link");
        Div buttons = new Div(accept, keep);
        buttons.addClassName("row");
        Div right = new Div(comparison, stale, buttons, changed);
        right.addClassName("replan-preview");
        Div columns = new Div(form, right);
        columns.addClassName("replan-columns");
        add(new PageHeader(getTranslation("roadmap.change.title"), getTranslation("roadmap.change.lead")), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        stale.setVisible(false);
        try {
            version = null;
            PlanPreview asItIs = replanning.preview();
            form.show(asItIs.settings());
            show(asItIs);
        } catch (SettingsException e) {
            roadmaps.settings().ifPresent(settings -> openOutdated(settings, e));
        } catch (NotFoundException e) {
            event.forwardTo(RoadmapPage.class);
        }
    }

    /** The settings were fine once, but no longer: the target date has gone by. */
    private void openOutdated(PlanSettings settings, SettingsException problem) {
        form.show(settings);
        refuse(problem);
    }

    /** Plans with what is in the form, and stores nothing. */
    private void compare() {
        Optional<PlanSettings> settings = form.read();
        accept.setEnabled(settings.isPresent());
        if (settings.isEmpty()) {
            showUnfinished();
            return;
        }
        try {
            show(replanning.preview(settings.get()));
        } catch (SettingsException e) {
            refuse(e);
        }
    }

    private void show(PlanPreview preview) {
        shown = preview;
        comparison.show(preview);
        changed.show(preview);
        if (version == null) {
            version = preview.version();
        } else if (preview.version() != version) {
            stale.open();
        }
    }

    private void accept() {
        PlanPreview preview = shown;
        if (preview == null) {
            return;
        }
        if (version == null || preview.version() != version) {
            stale.open();
            return;
        }
        try {
            TakenPlans.tell(getTranslation("roadmap.change.accepted"), replanning, replanning.accept(preview));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (OptimisticLockingFailureException e) {
            stale.open();
        } catch (SettingsException e) {
            refuse(e);
        }
    }

    private void refuse(SettingsException problem) {
        form.refuse(problem.field());
        accept.setEnabled(false);
        showUnfinished();
    }

    private void showUnfinished() {
        shown = null;
        comparison.showUnfinished();
        changed.removeAll();
    }

    /** What was typed stays; only what it is compared with is read anew. */
    private void compareWithNewest() {
        version = null;
        stale.setVisible(false);
        compare();
        accept.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roadmap.change.title");
    }
}
