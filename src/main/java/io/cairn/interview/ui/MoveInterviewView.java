package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.cairn.account.CurrentUser;
import io.cairn.interview.BookingOutcome;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.FreeTime;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.Interviews;
import io.cairn.interview.MoveChoice;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a learner finds another time for an interview with the same mentor. */
@Route(InterviewNavigation.MOVE)
@RolesAllowed("LEARNER")
class MoveInterviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final ZoneId zone;
    private final Week thisWeek;
    private final Div content = new Div();

    MoveInterviewView(Interviews interviews, CurrentUser user, Today today) {
        this.interviews = interviews;
        this.zone = user.zone();
        this.thisWeek = Week.of(today.today());
        addClassName("book-interview-view");
        content.addClassName("stack");
        add(new PageHeader(text("move.title"), text("book.lead", ZoneField.name(zone))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = idIn(event.getRouteParameters());
        Week week = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("week")
                .map(name -> Week.named(name, thisWeek))
                .orElse(thisWeek);
        show(id, week);
    }

    private static UUID idIn(RouteParameters parameters) {
        String text = parameters.get("id").orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No interview '%s'".formatted(text));
        }
    }

    private void show(UUID id, Week week) {
        MoveChoice choice = interviews.choice(id, week.monday(), week.next().monday());
        Interview interview = choice.interview();
        Anchor keep = new Anchor(InterviewNavigation.interviews(), text("move.keep"));
        keep.addClassName("action-link");
        content.removeAll();
        content.add(
                new Paragraph(text(
                        "move.from",
                        InterviewWords.topic(interview.topic()),
                        InterviewWords.name(interview.mentor()),
                        InterviewWords.when(interview.time(), zone))),
                keep,
                new WeekBar(week, thisWeek, other -> InterviewNavigation.move(id, other)),
                new FreeTimeList(
                        choice.free(),
                        zone,
                        other -> InterviewNavigation.move(id, other),
                        time -> ask(choice, time, week)));
    }

    private void ask(MoveChoice choice, FreeTime time, Week week) {
        new InterviewDialog(
                        text("move.dialog", time.mentor().name()),
                        List.of(
                                InterviewWords.when(time.time(), zone),
                                InterviewWords.there(
                                        time.time(), zone, time.mentor().zone())),
                        reason -> move(choice.interview(), time, reason, week))
                .asking(
                        text(choice.needsReason() ? "reason.late" : "reason"),
                        InterviewTexts.REASON,
                        choice.needsReason())
                .doing(text("move.confirm"))
                .open();
    }

    private Optional<String> move(Interview interview, FreeTime time, String reason, Week week) {
        BookingOutcome outcome = interviews.move(interview.id(), time.time().start(), reason, interview.sequence());
        return switch (outcome) {
            case BookingOutcome.Booked booked -> {
                Notifications.done(text("move.done"));
                UI.getCurrent().navigate(InterviewNavigation.interviews());
                yield Optional.empty();
            }
            case BookingOutcome.Refused(Obstacle obstacle) -> {
                show(interview.id(), week);
                yield Optional.of(text("obstacle." + obstacle.name()));
            }
        };
    }

    @Override
    public String getPageTitle() {
        return text("move.title");
    }
}
