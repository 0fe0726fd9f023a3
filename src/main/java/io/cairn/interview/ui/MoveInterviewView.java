package io.cairn.interview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.Interviews;
import io.cairn.progress.Today;
import jakarta.annotation.security.RolesAllowed;

/** Where a learner finds another time with the same mentor. */
@StyleSheet("context://styles/interviews.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(InterviewNavigation.MOVE)
@RolesAllowed("LEARNER")
class MoveInterviewView extends MoveView {

    MoveInterviewView(Interviews interviews, CurrentUser user, Today today) {
        super(interviews, new Side(InterviewPaths.INTERVIEWS, "move.learner.", true), user, today);
    }
}
