package io.cairn.roadmap.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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

/** The open steps to be moved, pinned and skipped; what that does to the plan is shown before it is accepted. */
@Route(RoadmapNavigation.ARRANGE)
@RolesAllowed("LEARNER")
@StyleSheet("context://styles/replan.css")
class ArrangePage extends Section implements BeforeEnterObserver, HasDynamicTitle, ArrangeRow.Desk {

    private final Roadmaps roadmaps;
    private final Replanning replanning;
    private final Catalogs catalogs;
    private final LocalDate today;
    private final ArrangeJump jump = new ArrangeJump(this);
    private final ArrangeList list = new ArrangeList(this);
    private final SkippedSteps skipped = new SkippedSteps(this);
    private final ArrangeOutcome outcome;
    private @Nullable ArrangeDraft draft;

    ArrangePage(Roadmaps roadmaps, Replanning replanning, Catalogs catalogs, Today today) {
        this.roadmaps = roadmaps;
        this.replanning = replanning;
        this.catalogs = catalogs;
        this.today = today.today();
        this.outcome = new ArrangeOutcome(replanning, this.today, this::compareWithNewest);
        addClassName("arrange-page");
        Div columns = new Div(new Div(list, skipped, jump), outcome);
        columns.addClassNames("replan-columns", "arrange-columns");
        add(new PageHeader(getTranslation("arrange.title"), getTranslation("arrange.lead")), columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        roadmaps.current()
                .ifPresentOrElse(
                        roadmap -> {
                            draft = new ArrangeDraft(roadmap);
                            outcome.begin(roadmap);
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

    private void take(StepKey step, Outcome answer) {
        switch (answer) {
            case Outcome.Refused refused ->
                outcome.say("arrange.refused." + refused.obstacle(), name(step), name(refused.because()));
            case Outcome.Moved moved -> {
                int from = moves().open().indexOf(step);
                if (preview(draft().withOrder(step, moved.order()))) {
                    int to = moves().open().indexOf(step);
                    outcome.say(
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
            outcome.say(pinned ? "arrange.said.unpinned" : "arrange.said.pinned", name(step));
            list.row(step).ifPresent(ArrangeRow::focusPin);
        }
    }

    @Override
    public void skip(StepKey step) {
        boolean unwanted = draft().skipped().contains(step);
        if (preview(draft().withSkipToggled(step))) {
            outcome.say(unwanted ? "arrange.said.wanted" : "arrange.said.skipped", name(step));
        }
    }

    private String name(StepKey step) {
        return StepTitles.inText(Words.here(), draft().labels(), step);
    }

    /** @return whether there is such a plan */
    private boolean preview(PlanWish wish) {
        try {
            PlanPreview preview = replanning.preview(wish);
            draft().show(wish, preview);
            outcome.show(preview, draft().roadmap().version());
            redraw();
            return true;
        } catch (SettingsException e) {
            outcome.say("arrange.settings");
            return false;
        }
    }

    /** What was arranged stays; only what it is compared with is read anew. */
    private void compareWithNewest() {
        roadmaps.current().ifPresent(newest -> preview(draft().on(newest)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("arrange.title");
    }
}
