package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.review.MentorAdmissions;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;

/** Who wants to be a mentor. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.APPLICATIONS)
@RolesAllowed("ADMIN")
@PartOf(ReviewNavigation.PEOPLE)
class ApplicationsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final MentorAdmissions admissions;
    private final Catalogs catalogs;
    private final Div list = new Div();

    ApplicationsView(MentorAdmissions admissions, Catalogs catalogs) {
        this.admissions = admissions;
        this.catalogs = catalogs;
        addClassName("admin-view");
        list.addClassNames("stack", "application-list");
        list.getElement().setAttribute("tabindex", "-1");
        add(
                new AdminTabs(AdminTabs.Tab.APPLICATIONS),
                new PageHeader(text("applications.title"), text("applications.lead")),
                list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.removeAll();
        admissions.open().forEach(one -> list.add(new ApplicationCard(one, catalogs.current(), this::decide)));
        showWhetherEmpty();
    }

    private void decide(ApplicationCard card, boolean accepted) {
        try {
            if (accepted) {
                admissions.accept(card.id(), card.answer());
            } else {
                admissions.decline(card.id(), card.answer());
            }
            Notifications.done(text(accepted ? "applications.accepted" : "applications.declined", card.applicant()));
        } catch (NotFoundException e) {
            Notifications.problem(text("applications.gone", card.applicant()));
        }
        list.remove(card);
        showWhetherEmpty();
        // The card with the focus is gone.
        list.getElement().callJsFunction("focus");
    }

    private void showWhetherEmpty() {
        if (list.getComponentCount() == 0) {
            list.add(new EmptyState(text("applications.none"), text("applications.none.text")));
        }
    }

    @Override
    public String getPageTitle() {
        return text("applications.title");
    }
}
