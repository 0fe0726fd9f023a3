package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import io.cairn.account.CurrentUser;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewList;
import io.cairn.interview.InterviewState;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.Interviews;
import io.cairn.review.InterviewTopic;
import io.cairn.review.ReviewPaths;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A learner's interviews: those to come, and what became of the others. */
class OwnInterviews extends LiveInterviews {

    private final Interviews interviews;
    private final ZoneId zone;
    private final Component book;

    /** @param book the way to the next one, shown once there are some; before that it is among them */
    OwnInterviews(Interviews interviews, CurrentUser user, Component book) {
        super(user.id(), interviews::all);
        this.interviews = interviews;
        this.zone = user.zone();
        this.book = book;
    }

    @Override
    void fill(InterviewList list) {
        book.setVisible(!list.isEmpty());
        if (list.isEmpty()) {
            add(new EmptyState(text("empty.title"), text("empty.text"), bookLink()));
        }
        addList("upcoming", list.upcoming());
        addList(
                "past",
                Stream.concat(list.unsettled().stream(), list.past().stream()).toList());
    }

    static Anchor bookLink() {
        Anchor link = new Anchor(InterviewNavigation.book(InterviewTopic.CODING), text("book"));
        link.addClassName("button-link");
        return link;
    }

    @Override
    InterviewEntry entry(Interview interview, Instant now) {
        List<Component> actions = new ArrayList<>();
        if (interview.canBeCalledOff(now)) {
            if (interview.mentor() != null) {
                actions.add(InterviewEntry.link(InterviewNavigation.move(interview.id()), text("move")));
            }
            boolean needsReason = interview.needsReason(now);
            actions.add(new Button(text("cancel"), click -> askToCancel(interview, needsReason)));
        }
        if (interview.isUpcoming(now) || interview.state() == InterviewState.CANCELLED) {
            actions.add(InterviewEntry.calendar(interview));
        }
        interview
                .submission()
                .ifPresent(id -> actions.add(InterviewEntry.link(ReviewPaths.submission(id), text("review"))));
        return new InterviewEntry(interview, interview.mentor(), zone, now).with(actions);
    }

    private void askToCancel(Interview interview, boolean needsReason) {
        ask("cancel.title", interview, zone, (reason, sequence) -> {
                    Interview cancelled = interviews.cancel(interview.id(), reason, sequence);
                    Notifications.done(text("cancel.done"));
                    return cancelled;
                })
                .asking(text(needsReason ? "reason.late" : "reason"), InterviewTexts.REASON, needsReason)
                .doing(text("cancel.confirm"))
                .open();
    }
}
