package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewList;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.InterviewState;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.Interviews;
import io.cairn.review.InterviewTopic;
import io.cairn.review.ReviewPaths;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A learner's mock interviews: those to come, and what became of the others. */
@Route(InterviewPaths.INTERVIEWS)
@Menu(title = "interviews.menu", order = 5, icon = "vaadin:comments-o")
@RolesAllowed("LEARNER")
class InterviewsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final ZoneId zone;

    InterviewsView(Interviews interviews, CurrentUser user) {
        this.interviews = interviews;
        this.zone = user.zone();
        addClassNames("interviews-view", "stack", "wide");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        InterviewList list = interviews.all();
        if (list.isEmpty()) {
            add(
                    new PageHeader(text("title"), text("lead")),
                    new EmptyState(text("empty.title"), text("empty.text"), bookLink()));
            return;
        }
        add(new PageHeader(text("title"), text("lead.zone", ZoneField.name(zone))).withActions(bookLink()));
        addList("upcoming", list.upcoming(), list.at());
        addList(
                "past",
                Stream.concat(list.unsettled().stream(), list.past().stream()).toList(),
                list.at());
    }

    private static Anchor bookLink() {
        Anchor link = new Anchor(InterviewNavigation.book(InterviewTopic.CODING), text("book"));
        link.addClassName("button-link");
        return link;
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
        some.forEach(one -> section.add(new InterviewEntry(one, one.mentor(), zone, now).with(actions(one, now))));
        add(section);
    }

    private Component[] actions(Interview interview, Instant now) {
        List<Component> actions = new ArrayList<>();
        if (interview.canBeCalledOff(now)) {
            if (interview.mentor() != null) {
                actions.add(actionLink(InterviewNavigation.move(interview.id()), text("move")));
            }
            boolean needsReason = interview.needsReason(now);
            actions.add(new Button(text("cancel"), click -> askToCancel(interview, needsReason)));
        }
        if (interview.isUpcoming(now) || interview.state() == InterviewState.CANCELLED) {
            actions.add(InterviewEntry.calendar(interview));
        }
        if (interview.submission() != null) {
            actions.add(actionLink(ReviewPaths.submission(interview.submission()), text("review")));
        }
        return actions.toArray(Component[]::new);
    }

    private static Anchor actionLink(String path, String label) {
        Anchor link = new Anchor(path, label);
        link.addClassName("action-link");
        return link;
    }

    private void askToCancel(Interview interview, boolean needsReason) {
        new InterviewDialog(
                        text("cancel.title"),
                        List.of(InterviewWords.when(interview.time(), zone)),
                        reason -> cancel(interview, reason))
                .asking(text(needsReason ? "reason.late" : "reason"), InterviewTexts.REASON, needsReason)
                .doing(text("cancel.confirm"))
                .open();
    }

    private Optional<String> cancel(Interview interview, String reason) {
        interviews.cancel(interview.id(), reason, interview.sequence());
        Notifications.done(text("cancel.done"));
        show();
        // The button that the keyboard was on is gone.
        getElement().callJsFunction("focus");
        return Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }
}
