package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.MentorHours;
import io.cairn.interview.MentorInterviews;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;

/** Where mentors see who has booked them, and say when they can be booked; the address may point an interview out. */
@StyleSheet("context://styles/interviews.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(InterviewPaths.MENTOR)
@RouteAlias(InterviewPaths.MENTOR + InterviewNavigation.ONE)
@Menu(title = "interviews.mentor.menu", order = 7, icon = "calendar-clock")
@RolesAllowed("MENTOR")
class MentorSlotsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final MentorHours hours;
    private final BookedInterviews booked;
    private final Section form = new Section();

    MentorSlotsView(MentorHours hours, MentorInterviews interviews, CurrentUser user) {
        this.hours = hours;
        this.booked = new BookedInterviews(interviews, user);
        addClassNames("mentor-slots-view", "stack", "wide");
        form.addClassName("stack");
        form.getElement().setAttribute("aria-labelledby", "interview-hours");
        add(new PageHeader(text("mentor.title"), text("lead.zone", ZoneField.name(user.zone()))), booked, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        booked.show(InterviewNavigation.oneIn(event.getRouteParameters()));
        H2 heading = new H2(text("hours"));
        heading.setId("interview-hours");
        form.removeAll();
        form.add(heading, new HoursForm(hours));
    }

    @Override
    public String getPageTitle() {
        return text("mentor.title");
    }
}
