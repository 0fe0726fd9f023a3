package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.progress.Today;
import io.cairn.roadmap.EarlierPlan;
import io.cairn.roadmap.PlanHistory;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanVersion;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.SettingsException;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The plans that the roadmap has had; one of them beside the plan of now, and the way back to it. */
@Route(RoadmapNavigation.HISTORY)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/replan.css")
class HistoryPage extends Section implements BeforeEnterObserver, HasDynamicTitle {

    static final String PLAN = "plan";

    private final PlanHistory history;
    private final Replanning replanning;
    private final LocalDate today;
    private final StaleNotice stale = new StaleNotice(this::again);
    private final Div columns = new Div();
    private @Nullable PlanPreview back;
    private int looked;

    HistoryPage(PlanHistory history, Replanning replanning, Today today) {
        this.history = history;
        this.replanning = replanning;
        this.today = today.today();
        addClassName("history-page");
        columns.addClassName("replan-columns");
        add(new PageHeader(getTranslation("history.title"), getTranslation("history.lead")), stale, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Integer> asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLAN)
                .flatMap(HistoryPage::number);
        List<PlanVersion> versions = history.versions();
        if (versions.isEmpty()) {
            event.forwardTo(RoadmapPage.class);
            return;
        }
        show(versions, asked.orElse(0));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private void again() {
        show(history.versions(), looked);
    }

    private void show(List<PlanVersion> versions, int number) {
        looked = number;
        back = null;
        stale.setVisible(false);
        Div right = new Div();
        right.addClassName("replan-preview");
        columns.removeAll();
        columns.add(new PlanVersions(versions, number, today), right);
        if (number == 0) {
            right.add(hint(versions.size() > 1 ? "history.choose" : "history.one"));
            return;
        }
        try {
            look(history.look(number), right);
        } catch (NotFoundException e) {
            right.add(hint("history.gone"));
        } catch (SettingsException e) {
            right.add(hint("history.settings"));
        }
    }

    private Paragraph hint(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassName("soft");
        return hint;
    }

    private void look(EarlierPlan plan, Div right) {
        back = plan.back();
        Section since = new Section(
                new H2(getTranslation("history.since", plan.number())),
                new Paragraph(DiffSentence.of(Words.here(), plan.since())));
        since.addClassName("history-since");
        PlanComparison comparison = new PlanComparison(today);
        comparison.show(plan.back());
        ChangedSteps changed = new ChangedSteps();
        changed.show(plan.back());
        Button take = new Button(getTranslation("history.back", plan.number()), click -> bringBack());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        right.add(since, comparison, take, changed);
    }

    private void bringBack() {
        if (back == null) {
            return;
        }
        try {
            TakenPlans.tell(getTranslation("history.taken", looked), replanning, replanning.accept(back));
            UI.getCurrent().navigate(RoadmapNavigation.roadmap());
        } catch (OptimisticLockingFailureException | SettingsException e) {
            stale.open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("history.title");
    }
}
