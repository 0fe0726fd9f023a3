package io.cairn.review.ui.learner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.file.Files;
import io.cairn.portfolio.Projects;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.portfolio.ui.PortfolioTabs;
import io.cairn.review.PreviewOutdatedException;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionForm;
import io.cairn.review.SubmissionRefusedException;
import io.cairn.review.Submissions;
import io.cairn.review.WaitingTimes;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.SnapshotChanges;
import io.cairn.review.ui.SnapshotPanel;
import io.cairn.review.ui.WaitingTimeLine;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where work is handed in: all that the mentor would see, and a note. What is handed in is what stands here; when the
 * work has been changed meanwhile, it is shown anew first.
 */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.NEW)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class NewReviewView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Submissions submissions;
    private final WaitingTimes waitingTimes;
    private final Projects projects;
    private final Catalogs catalogs;
    private final Files files;
    private final ProblemList problems = new ProblemList();
    private final Div outdated = new Div(new Paragraph(getTranslation("reviews.new.outdated")));
    private final Div work = new Div();
    private UUID formId = UUID.randomUUID();
    private String title = getTranslation("reviews.new.title");
    private @Nullable SubmissionForm form;

    NewReviewView(
            Submissions submissions, WaitingTimes waitingTimes, Projects projects, Catalogs catalogs, Files files) {
        this.submissions = submissions;
        this.waitingTimes = waitingTimes;
        this.projects = projects;
        this.catalogs = catalogs;
        this.files = files;
        addClassName("new-review");
        outdated.addClassName("notice-panel");
        outdated.getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        work.addClassName("new-review-work");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NewReviewAddress address = NewReviewAddress.in(event);
        removeAll();
        add(new PortfolioTabs(PortfolioTabs.Tab.REVIEWS));
        if (address.kind() == null) {
            event.forwardTo(ReviewsView.class);
        } else if (address.kind() == ReviewKind.MOCK_INTERVIEW) {
            event.forwardTo(ReviewNavigation.interviews());
        } else if (address.kind() == ReviewKind.PROJECT && address.project() == null) {
            add(new PageHeader(title, getTranslation("reviews.new.choose")), new ProjectChoice(projects.all()));
        } else {
            formId = UUID.randomUUID();
            open(submissions.form(address.kind(), address.project()));
        }
    }

    private void open(SubmissionForm opened) {
        ReviewKind kind = opened.request().kind();
        title = getTranslation(
                "reviews.new.title.of",
                ReviewWords.title(
                        kind,
                        kind == ReviewKind.PROJECT
                                ? opened.preview()
                                        .snapshot()
                                        .projects()
                                        .getFirst()
                                        .content()
                                        .title()
                                : ""));
        RequestForm request = new RequestForm(opened, catalogs.current(), files, submissions, this::show, this::submit);
        request.add(new WaitingTimeLine(waitingTimes.of(kind)));
        Div columns = new Div(request, work);
        columns.addClassName("new-review-columns");
        add(new PageHeader(title, getTranslation("reviews.new.lead")), problems, outdated, columns);
        outdated.setVisible(false);
        show(opened);
    }

    private void show(SubmissionForm now) {
        form = now;
        problems.show(now.request(), now.preview().problems(), now.before());
        work.removeAll();
        if (now.before() != null) {
            work.add(new Section(
                    new H2(getTranslation("reviews.changes.title", now.before().number())),
                    new SnapshotChanges(now.changes())));
        }
        H2 heading = new H2(getTranslation("reviews.new.preview"));
        work.add(
                heading, SnapshotPanel.preview(catalogs.current(), now.preview().snapshot()));
    }

    private void submit(SubmissionForm asked) {
        SubmissionForm looked = form;
        if (looked == null) {
            return;
        }
        try {
            UUID submission =
                    submissions.submit(asked.request(), looked.preview().digest(), formId);
            UI.getCurrent().navigate(ReviewNavigation.review(submission));
            Notifications.done(getTranslation("reviews.new.done"));
        } catch (PreviewOutdatedException e) {
            show(asked.with(e.current()));
            outdated.setVisible(true);
            outdated.getElement().callJsFunction("focus");
        } catch (SubmissionRefusedException e) {
            problems.show(asked.request(), List.of(e.problem()), asked.before());
            problems.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
