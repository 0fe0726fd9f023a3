package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.MentorHours;
import io.cairn.interview.MentorInterviews;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;

/** Where mentors see who has booked them, and say when they can be booked. */
@Route(InterviewPaths.MENTOR)
@Menu(title = "interviews.mentor.menu", order = 7, icon = "vaadin:calendar-clock")
@RolesAllowed("MENTOR")
class MentorSlotsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final MentorHours hours;
    private final BookedInterviews booked;

    MentorSlotsView(MentorHours hours, MentorInterviews interviews, CurrentUser user) {
        this.hours = hours;
        this.booked = new BookedInterviews(interviews, user.zone());
        addClassNames("mentor-slots-view", "stack", "wide");
        add(new PageHeader(text("mentor.title"), text("lead.zone", ZoneField.name(user.zone()))), booked);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        booked.show();
        H2 heading = new H2(text("hours"));
        heading.setId("interview-hours");
        MentorHours service = hours;
        Section section = new Section(heading, new HoursForm(service.hours(), service::save));
        section.addClassName("stack");
        section.getElement().setAttribute("aria-labelledby", "interview-hours");
        add(section);
    }

    @Override
    public String getPageTitle() {
        return text("mentor.title");
    }
}
