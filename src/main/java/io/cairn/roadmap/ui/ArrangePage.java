package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.progress.Today;
import io.cairn.roadmap.PlanPreview;
import io.cairn.roadmap.PlanWish;
import io.cairn.roadmap.Replanning;
import io.cairn.roadmap.Roadmaps;
import io.cairn.roadmap.SettingsException;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepMoves;
import io.cairn.roadmap.StepMoves.Outcome;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** The open steps to be moved, pinned and skipped; what that does to the plan is shown before it is accepted. */
@Route(RoadmapNavigation.ARRANGE)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/replan.css")
class ArrangePage extends Section implements BeforeEnterObserver, HasDynamicTitle, ArrangeRow.Desk {

    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final Catalogs catalogs;
    private final LocalDate today;
    private final Paragraph said = new Paragraph();
    private final ArrangeJump jump = new ArrangeJump(this);
    private final ArrangeList list = new ArrangeList(this);
    private final SkippedSteps skipped = new SkippedSteps(this);
    private final PlanComparison comparison;
    private final ChangedSteps changed = new ChangedSteps();
    private final StaleNotice stale = new StaleNotice(this::compareWithNewest);
    private final Button accept = new Button(getTranslation("arrange.accept"), click -> accept());
    private @Nullable ArrangeDraft draft;
    private @Nullable PlanPreview shown;

    ArrangePage(Roadmaps roadmaps, Replanning replanning, Catalogs catalogs, Today today) {
        this.roadmaps = roadmaps;
        this.replanning = replanning;
        this.catalogs = catalogs;
        this.today = today.today();
        this.comparison = new PlanComparison(this.today);
        addClassName("arrange-page");
        said.addClassName("arrange-said");
        said.getElement().setAttribute("role", "status");
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor keep = new Anchor(RoadmapNavigation.roadmap(), getTranslation("roadmap.change.keep"));
        keep.addClassName("action-link");
        Div buttons = new Div(accept, keep);
        buttons.addClassName("row");
        Div right = new Div(said, comparison, stale, buttons, changed);
        right.addClassName("replan-preview");
        Div columns = new Div(new Div(list, skipped, jump), right);
        columns.addClassNames("replan-columns", "arrange-columns");
        add(new PageHeader(getTranslation("arrange.title"), getTranslation("arrange.lead")), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        roadmaps.current()
                .ifPresentOrElse(
                        roadmap -> {
                            draft = new ArrangeDraft(roadmap);
                            shown = null;
                            said.setText("");
                            stale.setVisible(false);
                            comparison.showUnchanged(roadmap.plan().forecast());
                            changed.removeAll();
                            accept.setEnabled(false);
                            redraw();
                        },
                        () -> event.forwardTo(RoadmapPage.class));
    }

    @Override
    public void redraw() {
        ArrangeDraft now = draft();
        list.show(now, today);
        skipped.show(now);
        jump.show(moves().open(), now.labels());
    }

    private ArrangeDraft draft() {
        return Objects.requireNonNull(draft);
    }

    private StepMoves moves() {
        return draft().moves(catalogs.edition(draft().roadmap().edition()));
    }

    @Override
    public void move(StepKey step, boolean earlier) {
        take(step, earlier ? moves().earlier(step) : moves().later(step));
        list.row(step).ifPresent(row -> row.focusMove(earlier));
    }

    @Override
    public void drop(StepKey dragged, StepKey target) {
        StepMoves moves = moves();
        take(dragged, moves.before(dragged, draft().placeOf(target, dragged, moves.open())));
    }

    @Override
    public void put(StepKey step, StepKey before) {
        take(step, moves().before(step, before));
    }

    private void take(StepKey step, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused refused ->
                say("arrange.refused." + refused.obstacle(), name(step), name(refused.because()));
            case Outcome.Moved moved -> {
                int from = moves().open().indexOf(step);
                if (preview(draft().withOrder(step, moved.order()))) {
                    int to = moves().open().indexOf(step);
                    say(
                            from == to ? "arrange.stays" : "arrange.moved",
                            name(step),
                            to + 1,
                            moves().open().size());
                }
            }
        }
    }

    @Override
    public void pin(StepKey step) {
        boolean pinned = draft().isPinned(step);
        if (preview(draft().withPinToggled(step))) {
            say(pinned ? "arrange.said.unpinned" : "arrange.said.pinned", name(step));
            list.row(step).ifPresent(ArrangeRow::focusPin);
        }
    }

    @Override
    public void skip(StepKey step) {
        boolean unwanted = draft().skipped().contains(step);
        if (preview(draft().withSkipToggled(step))) {
            say(unwanted ? "arrange.said.wanted" : "arrange.said.skipped", name(step));
        }
    }

    private String name(StepKey step) {
        return StepTitles.inText(Words.here(), draft().labels(), step);
    }

    private void say(String key, Object... values) {
        said.setText(getTranslation(key, values));
    }

    /** @return whether there is such a plan */
    private boolean preview(PlanWish wish) {
        try {
            PlanPreview preview = replanning.preview(wish);
            if (preview.version() != draft().roadmap().version()) {
                stale.open();
            }
            shown = preview;
            draft().show(wish, preview);
            comparison.show(preview);
            changed.show(preview);
            accept.setEnabled(true);
            redraw();
            return true;
        } catch (SettingsException e) {
            say("arrange.settings");
            return false;
        }
    }

    private void accept() {
        PlanPreview preview = shown;
        if (preview == null) {
            return;
        }
        if (preview.version() != draft().roadmap().version()) {
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

    /** What was arranged stays; only what it is compared with is read anew. */
    private void compareWithNewest() {
        stale.setVisible(false);
        roadmaps.current().ifPresent(newest -> preview(draft().on(newest)));
        accept.focus();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("arrange.title");
    }
}
