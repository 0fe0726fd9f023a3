package io.cairn.roadmap.ui;

import com.vaadin.flow.component.UI;
import io.cairn.roadmap.PlanUndo;
import io.cairn.roadmap.Replanning;
import io.cairn.shared.ui.Notifications;
import org.springframework.dao.OptimisticLockingFailureException;

/** Says that a plan was accepted and offers to take it back for a while, wherever the person goes in the meantime. */
final class TakenPlans {

    private TakenPlans() {}

    static void tell(String said, Replanning replanning, PlanUndo undo) {
        Notifications.undoable(said, Words.here().text("roadmap.undo"), () -> takeBack(replanning, undo));
    }

    private static void takeBack(Replanning replanning, PlanUndo undo) {
        try {
            replanning.undo(undo);
            Notifications.done(Words.here().text("replan.undo.said"));
        } catch (OptimisticLockingFailureException e) {
            Notifications.problem(Words.here().text("replan.undo.late"));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
