package io.cairn.review.ui.learner;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.portfolio.ui.PortfolioTabs;
import io.cairn.review.Ratings;
import io.cairn.review.ReviewConversations;
import io.cairn.review.ReviewTopics;
import io.cairn.review.ReviewView;
import io.cairn.review.SubmissionState;
import io.cairn.review.SubmissionView;
import io.cairn.review.Submissions;
import io.cairn.review.WaitingTimes;
import io.cairn.review.Withdrawal;
import io.cairn.review.ui.AboutNames;
import io.cairn.review.ui.ConversationPanel;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.TimelinePanel;
import io.cairn.shared.NotFoundException;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.PartOf;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One submission of the learner: how far it is, what came of it, what was handed in. It follows what happens while it is
 * open; what is being typed stays.
 */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.REVIEWS + "/:" + SubmissionAddress.PARAMETER)
@RolesAllowed("LEARNER")
@PartOf(PortfolioNavigation.PORTFOLIO)
class ReviewPage extends Article implements BeforeEnterObserver, HasDynamicTitle {

    private final Submissions submissions;
    private final ReviewConversations conversations;
    private final Ratings ratings;
    private final Catalogs catalogs;
    private final StatusSection status;
    private final Div result = new Div();
    private final Div timeline = new Div();
    private final Span announcement = new Span();
    private @Nullable SubmissionView shown;

    ReviewPage(
            Submissions submissions,
            ReviewConversations conversations,
            Ratings ratings,
            WaitingTimes waitingTimes,
            Catalogs catalogs) {
        this.submissions = submissions;
        this.conversations = conversations;
        this.ratings = ratings;
        this.catalogs = catalogs;
        status = new StatusSection(waitingTimes, this::withdraw);
        addClassName("review-page");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SubmissionView view = submissions.submission(SubmissionAddress.in(event));
        UUID id = view.info().id();
        Catalog catalog = catalogs.edition(view.snapshot().edition());
        result.removeAll();
        shown = null;
        removeAll();
        Div main = new Div(status, result, new HandedIn(catalog, view));
        main.addClassName("review-main");
        Aside aside = new Aside();
        if (view.versions().size() > 1) {
            aside.add(new VersionList(view));
        }
        aside.add(timeline);
        Div columns = new Div(main, aside);
        columns.addClassName("review-columns");
        add(
                new PortfolioTabs(PortfolioTabs.Tab.REVIEWS),
                new PageHeader(
                        ReviewWords.title(view.info()),
                        getTranslation(
                                "reviews.page.lead",
                                ReviewWords.of(view.info().kind()),
                                view.info().number())),
                columns,
                announcement);
        show(view);
        // Going from one version to another keeps the view; what it showed before hears no more.
        LiveUpdates.listen(columns, ReviewTopics.of(id), change -> follow(id), () -> follow(id));
    }

    private void follow(UUID id) {
        SubmissionState before = shown == null ? null : shown.info().state();
        SubmissionView now = submissions.submission(id);
        show(now);
        if (before != now.info().state()) {
            announcement.setText(
                    getTranslation("reviews.now", ReviewWords.of(now.info().state())));
        }
    }

    /** Only what is different is shown anew: the keyboard and what was typed stay where they are. */
    private void show(SubmissionView now) {
        SubmissionView before = shown;
        shown = now;
        if (before == null || !before.info().equals(now.info()) || !Objects.equals(before.mentor(), now.mentor())) {
            status.setVisible(now.review() == null);
            if (now.review() == null) {
                status.show(now);
            }
        }
        if (before == null || !before.timeline().equals(now.timeline())) {
            timeline.removeAll();
            timeline.add(new TimelinePanel(now.timeline()));
        }
        ReviewView review = now.review();
        if (review != null && (before == null || before.review() == null)) {
            showReview(now, review);
        }
    }

    private void showReview(SubmissionView view, ReviewView review) {
        Catalog catalog = catalogs.edition(view.snapshot().edition());
        result.add(
                new VerdictSection(catalog, view, review),
                new ConversationPanel(
                        conversations, view.info().id(), review, new AboutNames(view.snapshot(), view.rubric())),
                new RatingSection(ratings, view, review));
    }

    private void withdraw() {
        SubmissionView view = shown;
        if (view == null) {
            return;
        }
        UUID id = view.info().id();
        try {
            if (submissions.withdraw(id) == Withdrawal.DONE) {
                follow(id);
            } else {
                status.showAskedBack(view);
            }
            status.focus();
        } catch (NotFoundException e) {
            // A verdict was quicker; it is on its way to this page.
            Notifications.problem(getTranslation("reviews.withdraw.too-late"));
            follow(id);
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("reviews.title") : ReviewWords.title(shown.info());
    }
}
