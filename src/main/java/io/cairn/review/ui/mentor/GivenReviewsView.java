package io.cairn.review.ui.mentor;

import static io.cairn.review.ui.mentor.MentoringWords.text;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cairn.review.GivenReview;
import io.cairn.review.GivenReviews;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.EmptyState;
import io.cairn.shared.ui.PageHeader;
import io.cairn.shared.ui.Pages;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All reviews that a mentor has given, and where an answer is due. */
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.GIVEN)
@RolesAllowed("MENTOR")
@Menu(title = "mentoring.menu", order = 6, icon = "handshake")
class GivenReviewsView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final GivenReviews reviews;

    GivenReviewsView(GivenReviews reviews) {
        this.reviews = reviews;
        addClassName("given-reviews-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int total = reviews.count();
        List<GivenReview> page = reviews.page(Pages.offset(event.getLocation()), Pages.SIZE);
        removeAll();
        add(
                new MentoringTabs(MentoringTabs.Tab.REVIEWS),
                new PageHeader(text("given.title"), text("given.lead", total)));
        if (page.isEmpty()) {
            add(new EmptyState(
                    text("given.empty"),
                    text("given.empty.text"),
                    new Anchor(ReviewNavigation.queue(), text("given.queue"))));
        } else {
            OrderedList list = new OrderedList();
            list.addClassNames("plain", "line-list");
            page.forEach(review -> list.add(new GivenReviewRow(review)));
            add(list);
        }
        add(new Pages(event.getLocation(), total));
    }

    @Override
    public String getPageTitle() {
        return text("given.title");
    }
}
