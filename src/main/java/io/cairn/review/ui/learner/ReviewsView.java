package io.cairn.review.ui.learner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.portfolio.ui.PortfolioTabs;
import io.cairn.review.ReviewTopics;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.Submissions;
import io.cairn.review.WaitingTimes;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** All that the learner has handed in, the newest first. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
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
        for (SubmissionInfo submission : all) {
            ReviewItem item = new ReviewItem(submission);
            if (submission.state().isOpen()) {
                LiveUpdates.listen(
                        item,
                        ReviewTopics.of(submission.id()),
                        event -> follow(submission.id(), item),
                        () -> follow(submission.id(), item));
            }
            list.add(item);
        }
        return list;
    }

    private void follow(UUID submission, ReviewItem item) {
        submissions.all().stream().filter(now -> now.id().equals(submission)).forEach(item::show);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.title");
    }
}
