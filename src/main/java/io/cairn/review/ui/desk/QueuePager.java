package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.QueuePage;

/** Which part of a long queue is shown, and the ways to the others. */
class QueuePager extends Nav {

    private final Anchor before = new Anchor("", getTranslation("queue.page.before"));
    private final Span here = new Span();
    private final Anchor next = new Anchor("", getTranslation("queue.page.next"));

    QueuePager() {
        addClassNames("queue-pager", "row");
        getElement().setAttribute("aria-label", getTranslation("queue.page.label"));
        here.addClassNames("soft", "small", "numbers");
        add(before, here, next);
    }

    void show(QueueQuery query, QueuePage page) {
        int last = query.offset() + page.entries().size();
        boolean more = last < page.total();
        before.setHref(query.withPage(Math.max(1, query.page() - 1)).location().getPathWithQueryParameters());
        before.setVisible(query.page() > 1);
        next.setHref(query.withPage(query.page() + 1).location().getPathWithQueryParameters());
        next.setVisible(more);
        here.setText(getTranslation("queue.page", query.offset() + 1, last, page.total()));
        here.setVisible(!page.entries().isEmpty());
        setVisible(query.page() > 1 || more);
    }
}
