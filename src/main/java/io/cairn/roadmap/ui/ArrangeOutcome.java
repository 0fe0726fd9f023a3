package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.RoadmapView;
import io.cairn.roadmap.SettingsException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an arrangement does to the plan, what there is to say about the last change, and the way to accept it. */
class ArrangeOutcome extends Div {

    private final Replanning replanning;
    private final SerializableRunnable onCompare;
    private final Paragraph said = new Paragraph();
    private final PlanComparison comparison;
    private final ChangedSteps changed = new ChangedSteps();
    private final StaleNotice stale = new StaleNotice(this::compareWithNewest);
    private final Button accept = new Button(getTranslation("arrange.accept"), click -> accept());
    private @Nullable PlanPreview shown;
    private long version;

    /** @param onCompare makes the same arrangement of the newest roadmap */
    ArrangeOutcome(Replanning replanning, LocalDate today, SerializableRunnable onCompare) {
        this.replanning = replanning;
        this.onCompare = onCompare;
        this.comparison = new PlanComparison(today);
        addClassName("replan-preview");
        said.addClassName("arrange-said");
        said.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor keep = new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.change.keep"));
        keep.addClassName("action-link");
        Div buttons = new Div(accept, keep);
        buttons.addClassName("row");
        add(said, comparison, stale, buttons, changed);
    }

    /** Nothing is arranged yet. */
    void begin(RoadmapView roadmap) {
        shown = null;
        version = roadmap.version();
        said.setText("");
        stale.setVisible(false);
        comparison.showUnchanged(roadmap.plan().forecast());
        changed.removeAll();
        accept.setEnabled(false);
    }

    /** @param arranged the roadmap's version that was arranged; another one is being followed by now if they differ */
    void show(PlanPreview preview, long arranged) {
        shown = preview;
        version = arranged;
        if (preview.version() != arranged) {
            stale.open();
        }
        comparison.show(preview);
        changed.show(preview);
        accept.setEnabled(true);
    }

    void say(String key, Object... values) {
        said.setText(getTranslation(key, values));
    }

    private void accept() {
        PlanPreview preview = shown;
        if (preview == null) {
            return;
        }
        if (preview.version() != version) {
            stale.open();
            return;
        }
        try {
            TakenPlans.tell(getTranslation("arrange.accepted"), replanning, replanning.accept(preview));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (OptimisticLockingFailureException | SettingsException e) {
            stale.open();
        }
    }

    private void compareWithNewest() {
        stale.setVisible(false);
        onCompare.run();
        accept.focus();
    }
}
