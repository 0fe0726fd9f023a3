package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import io.cairn.account.CurrentUser;
import io.cairn.interview.BookingOutcome;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.FreeTime;
import io.cairn.interview.Interview;
import io.cairn.interview.InterviewMoves;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.MoveChoice;
import io.cairn.interview.Participant;
import io.cairn.progress.Today;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one of the two finds another time for their interview, week by week. */
abstract class MoveView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final InterviewMoves interviews;
    private final Side side;
    private final ZoneId zone;
    private final Week thisWeek;
    private final Div content = new Div();
    private @Nullable MoveChoice choice;
    private Week week;

    /**
     * Who moves it.
     *
     * @param list the address of their interviews
     * @param words the prefix of what is said to them
     * @param learner whether it is the learner
     */
    record Side(String list, String words, boolean learner) implements java.io.Serializable {

        private Participant other(Interview interview) {
            Participant mentor = interview.mentor();
            if (!learner || mentor == null) {
                return interview.learner();
            }
            return mentor;
        }

        private String says(String key, Object... values) {
            return text(words + key, values);
        }
    }

    MoveView(InterviewMoves interviews, Side side, CurrentUser user, Today today) {
        this.interviews = interviews;
        this.side = side;
        this.zone = user.zone();
        this.thisWeek = Week.of(today.today());
        this.week = thisWeek;
        addClassName("book-interview-view");
        content.addClassName("stack");
        add(new PageHeader(text("move.title"), side.says("lead", ZoneField.name(zone))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = InterviewNavigation.oneIn(event.getRouteParameters())
                .orElseThrow(() -> new NotFoundException("No interview"));
        week = Week.in(event.getLocation(), thisWeek);
        show(read(id));
    }

    private MoveChoice read(UUID id) {
        return interviews.choice(id, week.monday(), week.next().monday());
    }

    private void show(MoveChoice shown) {
        choice = shown;
        Interview interview = shown.interview();
        UUID id = interview.id();
        content.removeAll();
        content.add(
                new Paragraph(text(
                        "move.from",
                        InterviewWords.topic(interview.topic()),
                        side.other(interview).name(),
                        InterviewWords.when(interview.time(), zone))),
                InterviewEntry.link(side.list(), text("move.keep")),
                new WeekBar(week, thisWeek, other -> address(id, other)),
                new FreeTimeList(
                        shown.free(),
                        one -> side.other(interview),
                        side.words() + "none",
                        zone,
                        other -> address(id, other),
                        time -> ask(shown, time)));
    }

    private String address(UUID id, Week other) {
        return "%s/%s/move?week=%s".formatted(side.list(), id, other.parameter());
    }

    private void ask(MoveChoice shown, FreeTime time) {
        Participant other = side.other(shown.interview());
        List<String> facts =
                List.of(InterviewWords.when(time.time(), zone), InterviewWords.there(time.time(), zone, other.zone()));
        new InterviewDialog(
                        text("move.dialog", other.name()),
                        () -> facts,
                        reason -> move(choice == null ? shown : choice, time, reason))
                .lookingAgain(() -> show(read(shown.interview().id())))
                .asking(
                        side.says(shown.needsReason() ? "reason.late" : "reason"),
                        InterviewTexts.REASON,
                        shown.needsReason())
                .doing(text("move.confirm"))
                .open();
    }

    private Optional<String> move(MoveChoice shown, FreeTime time, String reason) {
        Interview interview = shown.interview();
        BookingOutcome outcome = interviews.move(interview.id(), time.time().start(), reason, interview.sequence());
        return switch (outcome) {
            case BookingOutcome.Booked booked -> {
                Notifications.done(side.says("done"));
                UI.getCurrent().navigate(side.list());
                yield Optional.empty();
            }
            case BookingOutcome.Refused(Obstacle obstacle) -> {
                // What cannot be had is not offered any longer behind the dialog.
                show(new MoveChoice(
                        interview, shown.free().without(one -> one.time().equals(time.time())), shown.needsReason()));
                yield Optional.of(side.says("obstacle." + obstacle.name()));
            }
        };
    }

    @Override
    public String getPageTitle() {
        return text("move.title");
    }
}
