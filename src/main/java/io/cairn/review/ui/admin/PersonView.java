package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.AccountAccess;
import io.cairn.account.CurrentUser;
import io.cairn.account.People;
import io.cairn.account.PersonDetails;
import io.cairn.audit.AuditSubject;
import io.cairn.audit.AuditTrail;
import io.cairn.audit.ui.AuditHistory;
import io.cairn.review.Suspensions;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Somebody's account: what an admin may know of it, who did what to it, and what can be done. Nothing of their work. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.PEOPLE + "/:person")
@RolesAllowed("ADMIN")
@PartOf(ReviewNavigation.PEOPLE)
class PersonView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final AccountAccess access;
    private final Suspensions suspensions;
    private final AuditTrail trail;
    private final CurrentUser user;
    private String title = "";

    PersonView(People people, AccountAccess access, Suspensions suspensions, AuditTrail trail, CurrentUser user) {
        this.people = people;
        this.access = access;
        this.suspensions = suspensions;
        this.trail = trail;
        this.user = user;
        addClassNames("admin-view", "person-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonDetails person =
                people.person(id(event.getRouteParameters().get("person").orElse("")));
        UUID id = person.info().id();
        title = person.info().displayName();
        Div main = new Div(new PersonFacts(person), new AuditHistory(trail, AuditSubject.account(id)));
        main.addClassNames("stack", "wide");
        Aside aside = new Aside(new PersonActions(person, id.equals(user.id()), access, suspensions, () -> done(id)));
        aside.addClassName("stack");
        Div columns = new Div(main, aside);
        columns.addClassName("mentor-columns");
        removeAll();
        add(
                new AdminTabs(AdminTabs.Tab.PEOPLE),
                new Anchor(ReviewNavigation.people(), text("person.all")),
                new PageHeader(title, person.info().email()),
                columns);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No account '%s'".formatted(text));
        }
    }

    private void done(UUID id) {
        Notifications.done(text("person.done"));
        UI.getCurrent().navigate(ReviewNavigation.person(id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
