package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.interview.BookingOutcome;
import io.cairn.interview.BookingOutcome.Obstacle;
import io.cairn.interview.BookingRequest;
import io.cairn.interview.FreeTime;
import io.cairn.interview.FreeTimes;
import io.cairn.interview.InterviewTexts;
import io.cairn.interview.Interviews;
import io.cairn.progress.Today;
import io.cairn.review.InterviewTopic;
import io.cairn.review.MentorIntroduction;
import io.cairn.review.MentorIntroductions;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a learner finds a time for a kind of interview, week by week, and books it. */
@StyleSheet("context://styles/interviews.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(InterviewNavigation.BOOK)
@RolesAllowed("LEARNER")
class BookInterviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Interviews interviews;
    private final MentorIntroductions introductions;
    private final ZoneId zone;
    private final Week thisWeek;
    private final Div content = new Div();
    private InterviewTopic topic = InterviewTopic.CODING;
    private Week week;
    private FreeTimes offered = new FreeTimes(List.of(), null, false);

    /** Kept when a time turns out to be taken: it is meant for the next one as well. */
    private String note = "";

    BookInterviewView(Interviews interviews, MentorIntroductions introductions, CurrentUser user, Today today) {
        this.interviews = interviews;
        this.introductions = introductions;
        this.zone = user.zone();
        this.thisWeek = Week.of(today.today());
        this.week = thisWeek;
        addClassName("book-interview-view");
        content.addClassName("stack");
        add(new PageHeader(text("book.title"), text("book.lead", ZoneField.name(zone))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        topic = query.getSingleParameter("topic")
                .flatMap(BookInterviewView::topic)
                .orElse(InterviewTopic.CODING);
        week = Week.in(event.getLocation(), thisWeek);
        show(interviews.free(topic, week.monday(), week.next().monday()));
    }

    private static Optional<InterviewTopic> topic(String name) {
        return Arrays.stream(InterviewTopic.values())
                .filter(one -> InterviewNavigation.parameter(one).equals(name))
                .findFirst();
    }

    private void show(FreeTimes free) {
        InterviewTopic shown = topic;
        offered = free;
        content.removeAll();
        content.add(
                new TopicLinks(shown, week),
                new WeekBar(week, thisWeek, other -> InterviewNavigation.book(shown, other)),
                new FreeTimeList(
                        free,
                        FreeTime::mentor,
                        "none.offered",
                        zone,
                        other -> InterviewNavigation.book(shown, other),
                        this::ask));
    }

    private void ask(FreeTime time) {
        UUID form = UUID.randomUUID();
        List<String> facts = facts(time);
        new InterviewDialog(
                        text(
                                "book.dialog",
                                InterviewWords.topic(topic),
                                time.mentor().name()),
                        () -> facts,
                        typed -> book(time, typed, form))
                .asking(text("book.note"), InterviewTexts.NOTE, false)
                .filledWith(note)
                .doing(text("book.confirm"))
                .open();
    }

    /** When it is, and what the mentor says about themselves. */
    private List<String> facts(FreeTime time) {
        List<String> facts = new ArrayList<>();
        facts.add(InterviewWords.when(time.time(), zone));
        facts.add(InterviewWords.there(time.time(), zone, time.mentor().zone()));
        MentorIntroduction mentor = introductions.of(time.mentor().person().id());
        if (!mentor.languages().isEmpty()) {
            facts.add(text(
                    "book.languages",
                    mentor.languages().stream()
                            .map(language -> language.getDisplayName(getLocale()))
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
        if (!mentor.about().isEmpty()) {
            facts.add(mentor.about());
        }
        return List.copyOf(facts);
    }

    private Optional<String> book(FreeTime time, String typed, UUID form) {
        note = typed;
        BookingOutcome outcome = interviews.book(new BookingRequest(
                time.mentor().person().id(), topic, time.time().start(), typed, form));
        return switch (outcome) {
            case BookingOutcome.Booked booked -> {
                Notifications.done(text("book.done"));
                UI.getCurrent().navigate(InterviewNavigation.interviews());
                yield Optional.empty();
            }
            case BookingOutcome.Refused(Obstacle obstacle) -> {
                // What cannot be had is not offered any longer behind the dialog.
                show(offered.without(time::equals));
                yield Optional.of(text("obstacle." + obstacle.name()));
            }
        };
    }

    @Override
    public String getPageTitle() {
        return text("book.title");
    }
}
