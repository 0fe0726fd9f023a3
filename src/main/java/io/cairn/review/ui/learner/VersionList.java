package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.StateMark;

/** All versions of the same work, the newest first; the one on the screen is marked. */
class VersionList extends Section {

    VersionList(SubmissionView view) {
        addClassName("review-versions");
        OrderedList list = new OrderedList();
        list.addClassName("plain");
        for (SubmissionInfo version : view.versions()) {
            Anchor link = new Anchor(
                    ReviewNavigation.review(version.id()), getTranslation("reviews.version", version.number()));
            if (version.id().equals(view.info().id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link, new StateMark(version.state())));
        }
        add(new H2(getTranslation("reviews.versions")), list);
    }
}
