package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
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
import java.util.Optional;

/** A mentor's interviews: those that wait for a word, those to come, and the others. */
class BookedInterviews extends Div {

    private final MentorInterviews interviews;
    private final ZoneId zone;

    BookedInterviews(MentorInterviews interviews, ZoneId zone) {
        this.interviews = interviews;
        this.zone = zone;
        addClassNames("booked-interviews", "stack", "wide");
        getElement().setAttribute("tabindex", "-1");
    }

    void show() {
        removeAll();
        InterviewList list = interviews.all();
        if (list.isEmpty()) {
            add(new EmptyState(text("mentor.empty.title"), text("mentor.empty.text")));
            return;
        }
        addList("unsettled", list.unsettled(), list.at());
        addList("upcoming", list.upcoming(), list.at());
        addList("past", list.past(), list.at());
    }

    /** The button that the keyboard was on is gone. */
    private void showChanged() {
        show();
        getElement().callJsFunction("focus");
    }

    private void addList(String key, List<Interview> some, Instant now) {
        if (some.isEmpty()) {
            return;
        }
        H2 heading = new H2(text(key));
        heading.setId("interviews-" + key);
        Section section = new Section(heading);
        section.addClassName("stack");
        section.getElement().setAttribute("aria-labelledby", "interviews-" + key);
        some.forEach(one -> section.add(new InterviewEntry(one, one.learner(), zone, now).with(actions(one, now))));
        add(section);
    }

    private Component[] actions(Interview interview, Instant now) {
        List<Component> actions = new ArrayList<>();
        if (interview.canBeClosed(now)) {
            Button held = new Button(text("held"), click -> held(interview));
            held.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(held);
            actions.add(new Button(text("missed"), click -> askWhyMissed(interview)));
        }
        if (interview.isUpcoming(now)) {
            actions.add(new Button(text("place"), click -> askForPlace(interview)));
            if (interview.canBeCalledOff(now)) {
                actions.add(new Button(text("cancel"), click -> askToCancel(interview)));
            }
            actions.add(InterviewEntry.calendar(interview));
        }
        if (interview.submission() != null) {
            Anchor desk = new Anchor(ReviewPaths.desk(interview.submission()), text("desk"));
            desk.addClassName("action-link");
            actions.add(desk);
        }
        return actions.toArray(Component[]::new);
    }

    private void held(Interview interview) {
        try {
            interviews.held(interview.id(), interview.sequence());
            Notifications.done(text("held.done"));
            showChanged();
        } catch (InterviewChangeException e) {
            Notifications.problem(text("problem." + e.problem().name()));
        }
    }

    private void askWhyMissed(Interview interview) {
        dialog("missed.title", interview, note -> interviews.missed(interview.id(), note, interview.sequence()))
                .asking(text("missed.note"), InterviewTexts.REASON, true)
                .doing(text("missed.confirm"))
                .open();
    }

    private void askForPlace(Interview interview) {
        dialog("place.title", interview, place -> interviews.changePlace(interview.id(), place, interview.sequence()))
                .asking(text("hours.place"), InterviewTexts.PLACE, false)
                .filledWith(interview.place())
                .doing(text("place.confirm"))
                .open();
    }

    private void askToCancel(Interview interview) {
        dialog("cancel.title", interview, note -> interviews.cancel(interview.id(), note, interview.sequence()))
                .asking(text("cancel.note"), InterviewTexts.REASON, true)
                .doing(text("cancel.confirm"))
                .open();
    }

    private InterviewDialog dialog(String title, Interview interview, SerializableConsumer<String> action) {
        return new InterviewDialog(text(title), List.of(InterviewWords.when(interview.time(), zone)), words -> {
            action.accept(words);
            Notifications.done(text("done"));
            showChanged();
            return Optional.empty();
        });
    }
}
