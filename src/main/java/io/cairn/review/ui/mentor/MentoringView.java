package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.account.Authority;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.Catalogs;
import io.cairn.review.MentorApplications;
import io.cairn.review.MentorProfiles;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;

/** Where a learner asks to be a mentor, and a mentor says what they review. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.MENTORING)
@RolesAllowed("LEARNER")
@PartOf(ReviewNavigation.GIVEN)
class MentoringView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final MentorApplications applications;
    private final MentorProfiles profiles;
    private final Catalogs catalogs;
    private final CurrentUser user;
    private boolean mentor;

    MentoringView(MentorApplications applications, MentorProfiles profiles, Catalogs catalogs, CurrentUser user) {
        this.applications = applications;
        this.profiles = profiles;
        this.catalogs = catalogs;
        this.user = user;
        addClassNames("mentoring-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // Asked each time: the notice that leads here may be why it has changed.
        mentor = user.require().has(Authority.MENTOR);
        removeAll();
        if (mentor) {
            add(
                    new MentoringTabs(MentoringTabs.Tab.PROFILE),
                    new PageHeader(text("title"), text("lead")),
                    new ProfilePage(profiles, catalogs.current()));
        } else {
            add(new PageHeader(text("apply.title"), text("apply.lead")), new ApplicantPage(applications, catalogs));
        }
    }

    @Override
    public String getPageTitle() {
        return text(mentor ? "title" : "apply.title");
    }
}
