package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.portfolio.ui.PortfolioTabs;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.Submissions;
import io.cairn.review.WaitingTimes;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.StateMark;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All that the learner has handed in, the newest first. */
@Route(ReviewNavigation.REVIEWS)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class ReviewsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final Submissions submissions;
    private final WaitingTimes waitingTimes;

    ReviewsView(Submissions submissions, WaitingTimes waitingTimes) {
        this.submissions = submissions;
        this.waitingTimes = waitingTimes;
        addClassName("reviews-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<SubmissionInfo> all = submissions.all();
        removeAll();
        add(
                new PortfolioTabs(PortfolioTabs.Tab.REVIEWS),
                new PageHeader(getTranslation("reviews.title"), getTranslation("reviews.lead")));
        add(
                all.isEmpty()
                        ? new EmptyState(getTranslation("reviews.none.title"), getTranslation("reviews.none.text"))
                        : list(all));
        add(new ReviewOffers(waitingTimes.all()));
    }

    private OrderedList list(List<SubmissionInfo> all) {
        OrderedList list = new OrderedList();
        list.addClassNames("plain", "review-list");
        all.forEach(submission -> list.add(item(submission)));
        return list;
    }

    private ListItem item(SubmissionInfo submission) {
        Span facts = new Span(getTranslation(
                "reviews.item",
                ReviewWords.of(submission.kind()),
                submission.number(),
                Moments.dayAndTime(submission.submittedAt())));
        facts.addClassNames("soft", "small", "numbers");
        return new ListItem(
                new H2(new Anchor(ReviewNavigation.review(submission.id()), ReviewWords.title(submission))),
                new StateMark(submission.state()),
                facts);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.title");
    }
}
