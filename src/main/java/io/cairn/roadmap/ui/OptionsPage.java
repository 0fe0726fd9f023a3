package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.progress.Today;
import io.cairn.roadmap.PlanOption;
import io.cairn.roadmap.PlanOptions;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.SettingsException;
import io.cairn.roadmap.StudyOptions;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;

/** When life gets in the way: three priced ways to go on side by side, and a pause. */
@Route(RoadmapNavigation.OPTIONS)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/replan.css")
class OptionsPage extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final StudyOptions options;
    private final Replanning replanning;
    private final LocalDate today;
    private final StaleNotice stale = new StaleNotice(this::look);
    private final Div body = new Div();

    OptionsPage(StudyOptions options, Replanning replanning, Today today) {
        this.options = options;
        this.replanning = replanning;
        this.today = today.today();
        addClassNames("options-page", "stack", "wide");
        body.addClassNames("options-body");
        add(new PageHeader(getTranslation("replan.title"), getTranslation("replan.lead")), stale, body);
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
        stale.setVisible(false);
        body.removeAll();
        PlanOptions found = options.look();
        if (found.paused()) {
            body.add(new PausePanel(found, this, replanning, today));
            return;
        }
        Div cards = new Div();
        cards.addClassName("option-cards");
        found.options().forEach(option -> cards.add(new OptionCard(option, found.settings(), today, this)));
        Paragraph more = new Paragraph(getTranslation("replan.more"));
        more.add(" ");
        more.add(new Anchor(RoadmapNavigation.change(), getTranslation("replan.more.action")));
        more.add(". ");
        more.add(new Anchor(RoadmapNavigation.history(), getTranslation("replan.more.history")));
        body.add(new PaceFacts(found, today), cards, new PausePanel(found, this, replanning, today), more);
    }

    void take(PlanOption option) {
        PlanPreview preview = option.preview();
        if (preview != null) {
            accept(preview, "replan.taken." + option.kind());
        }
    }

    void pause(PlanPreview preview) {
        accept(preview, "replan.taken.PAUSED");
    }

    void resume(PlanPreview preview) {
        accept(preview, "replan.taken.RESUMED");
    }

    private void accept(PlanPreview preview, String said) {
        try {
            TakenPlans.tell(getTranslation(said), replanning, replanning.accept(preview));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (OptimisticLockingFailureException | SettingsException e) {
            stale.open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("replan.title");
    }
}
