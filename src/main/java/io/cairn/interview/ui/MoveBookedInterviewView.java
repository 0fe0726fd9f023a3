package io.cairn.interview.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.MentorInterviews;
import io.cairn.progress.Today;
import jakarta.annotation.security.RolesAllowed;

/** Where a mentor gives an interview another of their hours. */
@StyleSheet("context://styles/interviews.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(InterviewNavigation.MOVE_BOOKED)
@RolesAllowed("MENTOR")
class MoveBookedInterviewView extends MoveView {

    MoveBookedInterviewView(MentorInterviews interviews, CurrentUser user, Today today) {
        super(interviews, new Side(InterviewPaths.MENTOR, "move.mentor.", false), user, today);
    }
}
