package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.html.Div;
import io.cairn.catalog.Catalogs;
import io.cairn.review.ApplicationRefusedException;
import io.cairn.review.MentorApplication;
import io.cairn.review.MentorApplications;
import io.cairn.shared.ui.Notifications;
import java.util.Optional;
import java.util.UUID;

/** What has become of a learner's application, and the form for one while none is being looked at. */
class ApplicantPage extends Div {

    private final MentorApplications applications;
    private final Catalogs catalogs;

    ApplicantPage(MentorApplications applications, Catalogs catalogs) {
        this.applications = applications;
        this.catalogs = catalogs;
        addClassNames("applicant-page", "stack", "wide");
        show();
    }

    private void show() {
        Optional<MentorApplication> newest = applications.mine();
        removeAll();
        newest.ifPresent(one -> add(new ApplicationPanel(one, catalogs.current())));
        if (newest.map(MentorApplication::accepted).isPresent() || newest.isEmpty()) {
            add(new ApplicationForm(catalogs.current(), newest, this::apply));
        }
    }

    private void apply(ApplicationForm form, UUID formId) {
        try {
            applications.apply(form.words(), form.skills(), form.languages(), formId);
            Notifications.done(text("apply.done"));
        } catch (ApplicationRefusedException e) {
            Notifications.problem(text("apply.refused"));
        }
        show();
        if (getComponentAt(0) instanceof ApplicationPanel panel) {
            panel.focus();
        }
    }
}
