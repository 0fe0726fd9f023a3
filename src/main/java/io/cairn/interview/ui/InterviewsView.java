package io.cairn.interview.ui;

import static io.cairn.interview.ui.InterviewWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.cairn.account.CurrentUser;
import io.cairn.interview.InterviewPaths;
import io.cairn.interview.Interviews;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.ZoneField;
import jakarta.annotation.security.RolesAllowed;

/** A learner's mock interviews; the address may point one out. */
@StyleSheet("context://styles/interviews.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(InterviewPaths.INTERVIEWS)
@RouteAlias(InterviewPaths.INTERVIEWS + InterviewNavigation.ONE)
@Menu(title = "interviews.menu", order = 5, icon = "comments-o")
@RolesAllowed("LEARNER")
class InterviewsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnInterviews list;

    InterviewsView(Interviews interviews, CurrentUser user) {
        Anchor book = OwnInterviews.bookLink();
        list = new OwnInterviews(interviews, user, book);
        addClassNames("interviews-view", "stack", "wide");
        add(new PageHeader(text("title"), text("lead", ZoneField.name(user.zone()))).withActions(book), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.show(InterviewNavigation.oneIn(event.getRouteParameters()));
    }

    @Override
    public String getPageTitle() {
        return text("title");
    }
}
