package io.cairn.review.ui.desk;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.CareerRole;
import io.cairn.review.DeskView;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.Slug;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The desk: the work on one side, the rubric on the other. Looking is free; from the start on, what is typed is kept and
 * the lease renewed for as long as the page is open.
 */
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.QUEUE + "/:" + DeskPage.SUBMISSION)
@RolesAllowed("MENTOR")
class DeskPage extends Article implements BeforeEnterObserver, HasDynamicTitle {

    static final String SUBMISSION = "submission";

    private final DeskServices services;
    private String title = "";

    DeskPage(DeskServices services) {
        this.services = services;
        addClassNames("desk", "full-width");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(services.desk().open(id(event)));
    }

    private static UUID id(BeforeEnterEvent event) {
        String text = event.getRouteParameters().get(SUBMISSION).orElse("");
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("No id '%s'".formatted(text));
        }
    }

    private void show(DeskView view) {
        title = ReviewWords.title(view.info());
        removeAll();
        if (view.review() == null) {
            OpenDesk open = new OpenDesk(services, view, this::decided);
            add(head(view.info(), open.lease(), open.keysButton()), open);
        } else {
            add(head(view.info()), decidedDesk(view, new ResultSide(services, view, view.review())));
        }
    }

    private Div decidedDesk(DeskView view, ResultSide result) {
        WorkSide work = new WorkSide(services.catalogs().edition(view.snapshot().edition()), view, project -> {});
        return new DeskPanes(work, result, result.bar());
    }

    /** Shows what has been decided, at the same address. */
    private void decided(UUID submission) {
        DeskView view = services.desk().open(submission);
        show(view);
        getChildren()
                .filter(DeskPanes.class::isInstance)
                .map(DeskPanes.class::cast)
                .forEach(DeskPanes::showReview);
    }

    private Header head(SubmissionInfo info, com.vaadin.flow.component.Component... more) {
        Anchor back = new Anchor(ReviewNavigation.queue(), getTranslation("desk.to-queue"));
        back.addClassName("small");
        H1 heading = new H1(title);
        heading.addClassName("as-typed");
        Paragraph facts = new Paragraph(String.join(" · ", facts(info)));
        facts.addClassNames("soft", "small");
        Div name = new Div(back, heading, facts);
        name.addClassName("desk-name");
        Header head = new Header(name);
        head.addClassName("desk-head");
        head.add(more);
        return head;
    }

    private List<String> facts(SubmissionInfo info) {
        List<String> facts = new ArrayList<>(
                List.of(ReviewWords.of(info.kind()), info.learner().name()));
        Slug role = info.role();
        if (role != null) {
            services.catalogs().current().findRole(role).map(CareerRole::name).ifPresent(facts::add);
        }
        if (info.number() > 1) {
            facts.add(getTranslation("queue.version", info.number()));
        }
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
