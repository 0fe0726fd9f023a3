package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.cairn.review.MentorProfile;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.EmptyState;

/** Why nothing is waiting, and what to do about it. */
final class QueueEmpty {

    private QueueEmpty() {}

    /** @param busy whether the mentor is at something */
    static Component of(MentorProfile profile, QueueQuery query, boolean busy) {
        if (profile.paused()) {
            return state("paused", new Anchor(ReviewNavigation.MENTORING, DeskWords.text("queue.empty.paused.action")));
        }
        if (query.isFiltered() || query.page() > 1) {
            return state("filtered", new Anchor(ReviewNavigation.QUEUE, DeskWords.text("queue.empty.filtered.action")));
        }
        if (profile.details().skills().isEmpty()) {
            return state(
                    "no-skills",
                    new Anchor(ReviewNavigation.MENTORING, DeskWords.text("queue.empty.no-skills.action")));
        }
        return state(
                busy ? "busy" : "nothing",
                new Anchor(ReviewNavigation.MENTORING, DeskWords.text("queue.empty.nothing.action")));
    }

    private static EmptyState state(String key, Component action) {
        return new EmptyState(
                DeskWords.text("queue.empty.%s.title".formatted(key)),
                DeskWords.text("queue.empty.%s.text".formatted(key)),
                action);
    }
}
