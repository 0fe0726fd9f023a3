package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalogs;
import io.cairn.review.Intervention;
import io.cairn.review.ReviewKind;
import io.cairn.review.ReviewOversight;
import io.cairn.review.ReviewTopics;
import io.cairn.review.ReviewView;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.RubricResult;
import io.cairn.review.ui.SnapshotPanel;
import io.cairn.review.ui.TimelinePanel;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.AdminTabs;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/**
 * One submission with all that has happened to it, and what an admin can do where the queue does not help itself. It
 * follows what happens while it is open; what is being typed stays.
 */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.OVERSIGHT + "/:submission")
@RolesAllowed("ADMIN")
@PartOf(ReviewNavigation.PEOPLE)
class SubmissionOversightView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewOversight oversight;
    private final Catalogs catalogs;
    private final Div events = new Div();
    private final Div facts = new Div();
    private final Div actions = new Div();
    private final Span announcement = new Span();
    private String title = "";

    SubmissionOversightView(ReviewOversight oversight, Catalogs catalogs) {
        this.oversight = oversight;
        this.catalogs = catalogs;
        addClassName("admin-view");
        events.addClassNames("stack", "wide");
        actions.addClassName("stack");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = id(event.getRouteParameters().get("submission").orElse(""));
        ReviewOversight.Look look = oversight.look(id);
        SubmissionView view = look.view();
        SubmissionInfo info = view.info();
        title = ReviewWords.title(info);
        Details handedIn = new Details(
                text("submission.handed-in"),
                new SnapshotPanel(catalogs.edition(view.snapshot().edition()), view.snapshot(), id));
        Div main = new Div(events, handedIn);
        main.addClassNames("stack", "wide");
        Aside aside = new Aside(facts, actions);
        aside.addClassName("stack");
        Div columns = new Div(main, aside);
        columns.addClassName("mentor-columns");
        removeAll();
        add(
                new AdminTabs(AdminTabs.Tab.REVIEWS),
                new PageHeader(title, text("submission.lead", info.learner().name())),
                columns,
                announcement);
        announcement.setText("");
        show(view, look.interventions());
        actions.removeAll();
        if (info.state().isOpen()) {
            addActions(info);
        }
        // Going from one submission to another keeps the view; what it showed before hears no more.
        LiveUpdates.listen(columns, ReviewTopics.of(id), news -> follow(id), () -> follow(id));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No submission '%s'".formatted(text));
        }
    }

    private void follow(UUID id) {
        SubmissionView view = oversight.submission(id);
        show(view, oversight.interventions(id));
        actions.setVisible(view.info().state().isOpen());
        announcement.setText(text("submission.now", ReviewWords.of(view.info().state())));
    }

    private void show(SubmissionView view, List<Intervention> interventions) {
        facts.removeAll();
        facts.add(new SubmissionFacts(view));
        events.removeAll();
        events.add(new TimelinePanel(view.timeline()), new InterventionList(interventions));
        ReviewView review = view.review();
        if (review != null) {
            events.add(new RubricResult(view.rubric(), review));
        }
    }

    private void addActions(SubmissionInfo info) {
        actions.setVisible(true);
        if (info.kind() == ReviewKind.MOCK_INTERVIEW) {
            actions.add(new Paragraph(text("submission.interview")));
        } else {
            actions.add(new ReassignForm(
                    oversight.mentorsFor(info.learner().id()),
                    (mentor, reason) ->
                            act(info, "submission.reassigned", () -> oversight.reassign(info.id(), mentor, reason))));
        }
        actions.add(new CloseForm(
                title, reason -> act(info, "submission.closed", () -> oversight.close(info.id(), reason))));
    }

    private void act(SubmissionInfo info, String done, SerializableRunnable action) {
        try {
            action.run();
            Notifications.done(text(done));
        } catch (NotFoundException e) {
            Notifications.problem(text("submission.changed"));
        }
        UI.getCurrent().navigate(ReviewNavigation.oversight(info.id()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
