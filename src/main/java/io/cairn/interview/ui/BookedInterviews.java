package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import io.cairn.account.CurrentUser;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewChangeException;
import io.cairn.interview.InterviewList;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.MentorInterviews;
import io.cairn.review.ReviewPaths;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A mentor's interviews: those that wait for a word, those to come, and the others. */
class BookedInterviews extends LiveInterviews {

    private final MentorInterviews interviews;
    private final ZoneId zone;

    BookedInterviews(MentorInterviews interviews, CurrentUser user) {
        super(user.id(), interviews::all);
        this.interviews = interviews;
        this.zone = user.zone();
    }

    @Override
    void fill(InterviewList list) {
        if (list.isEmpty()) {
            add(new EmptyState(text("mentor.empty.title"), text("mentor.empty.text")));
        }
        addList("unsettled", list.unsettled());
        addList("upcoming", list.upcoming());
        addList("past", list.past());
    }

    @Override
    InterviewEntry entry(Interview interview, Instant now) {
        List<Component> actions = new ArrayList<>();
        if (interview.canBeClosed(now)) {
            Button held = new Button(text("held"), click -> held(interview));
            held.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(held);
            actions.add(new Button(text("missed"), click -> askWhyMissed(interview)));
        }
        if (interview.isUpcoming(now)) {
            if (interview.canBeCalledOff(now)) {
                actions.add(InterviewEntry.link(InterviewNavigation.moveBooked(interview.id()), text("move")));
                actions.add(new Button(text("cancel"), click -> askToCancel(interview)));
            }
            actions.add(new Button(text("place"), click -> askForPlace(interview)));
            actions.add(InterviewEntry.calendar(interview));
        }
        interview.submission().ifPresent(id -> actions.add(InterviewEntry.link(ReviewPaths.desk(id), text("desk"))));
        return new InterviewEntry(interview, interview.learner(), zone, now).with(actions);
    }

    private void held(Interview interview) {
        try {
            UUID submission = interviews.held(interview.id(), interview.sequence());
            UI.getCurrent().navigate(ReviewPaths.desk(submission));
        } catch (InterviewChangeException e) {
            refresh();
            Notifications.problem(text("problem." + e.problem().name()));
        }
    }

    private void askWhyMissed(Interview interview) {
        ask("missed.title", interview, zone, (note, sequence) -> interviews.missed(interview.id(), note, sequence))
                .asking(text("missed.note"), InterviewTexts.REASON, true)
                .doing(text("missed.confirm"))
                .open();
    }

    private void askForPlace(Interview interview) {
        ask("place.title", interview, zone, (place, sequence) -> {
                    Interview changed = interviews.changePlace(interview.id(), place, sequence);
                    Notifications.done(text("place.done"));
                    return changed;
                })
                .asking(text("hours.place"), InterviewTexts.PLACE, false)
                .filledWith(interview.place())
                .doing(text("place.confirm"))
                .open();
    }

    private void askToCancel(Interview interview) {
        ask("cancel.title", interview, zone, (note, sequence) -> {
                    Interview cancelled = interviews.cancel(interview.id(), note, sequence);
                    Notifications.done(text("cancel.mentor.done"));
                    return cancelled;
                })
                .asking(text("cancel.note"), InterviewTexts.REASON, true)
                .doing(text("cancel.confirm"))
                .open();
    }
}
