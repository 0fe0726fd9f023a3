package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.review.ReviewKind;
import io.cairn.review.WaitingTime;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.WaitingTimeLine;
import java.util.Map;
import java.util.Optional;

/** What a mentor can be asked to look at, each with how long that has taken of late. */
class ReviewOffers extends Section {

    private final Map<ReviewKind, WaitingTime> times;

    ReviewOffers(Map<ReviewKind, WaitingTime> times) {
        this.times = times;
        addClassName("review-offers");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        list.add(
                offer(ReviewKind.PROJECT, ReviewNavigation.newReview(ReviewKind.PROJECT)),
                offer(ReviewKind.PORTFOLIO, ReviewNavigation.newReview(ReviewKind.PORTFOLIO)),
                offer(ReviewKind.CV, ReviewNavigation.newReview(ReviewKind.CV)),
                offer(ReviewKind.MOCK_INTERVIEW, ReviewNavigation.interviews()));
        add(new H2(getTranslation("reviews.offers")), list);
    }

    private ListItem offer(ReviewKind kind, String address) {
        WaitingTimeLine time = new WaitingTimeLine(Optional.ofNullable(times.get(kind)));
        time.addClassNames("soft", "small");
        Paragraph text = new Paragraph(getTranslation("reviews.offer.%s.text".formatted(kind)));
        ListItem item = new ListItem(new H3(new Anchor(address, getTranslation("reviews.offer." + kind))), text);
        if (kind != ReviewKind.MOCK_INTERVIEW) {
            item.add(time);
        }
        return item;
    }
}
