package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.cairn.account.CurrentUser;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Catalogs;
import io.cairn.review.Lease;
import io.cairn.review.MentorProfile;
import io.cairn.review.MentorProfiles;
import io.cairn.review.QueueEntry;
import io.cairn.review.QueuePage;
import io.cairn.review.ReviewQueue;
import io.cairn.review.ReviewTopics;
import io.cairn.review.SecondOpinionEntry;
import io.cairn.review.SecondOpinions;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import io.cairn.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What waits for a mentor. It changes by itself as work comes in and is taken; the filter is the address's query. */
@StyleSheet("context://styles/desk.css")
@StyleSheet("context://styles/mentoring.css")
@StyleSheet("context://styles/review.css")
@Route(ReviewNavigation.QUEUE)
@Menu(title = "queue.menu", order = 0.5, icon = "inbox")
@RolesAllowed("MENTOR")
class QueueView extends Section implements BeforeEnterObserver, HasDynamicTitle {

    private final ReviewQueue queue;
    private final SecondOpinions opinions;
    private final MentorProfiles profiles;
    private final Catalogs catalogs;
    private final UUID me;
    private final QueueFilters filters = new QueueFilters(QueueView::goTo);
    private final QueueList mine = new QueueList("queue-mine", getTranslation("queue.mine.title"));
    private final QueueList waiting = new QueueList("queue-waiting", getTranslation("queue.waiting.title"));
    private final Div nothing = new Div();
    private final QueuePager pager = new QueuePager();
    private final SecondOpinionList second = new SecondOpinionList(this::startSecondOpinion);
    private final Span news = new Span();
    private QueueQuery query = QueueQuery.of(QueryParameters.empty());
    private Set<UUID> seen = Set.of();

    QueueView(
            ReviewQueue queue, SecondOpinions opinions, MentorProfiles profiles, Catalogs catalogs, CurrentUser user) {
        this.queue = queue;
        this.opinions = opinions;
        this.profiles = profiles;
        this.catalogs = catalogs;
        this.me = user.id();
        addClassName("queue-view");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("queue.title"), getTranslation("queue.lead")),
                news,
                mine,
                filters,
                waiting,
                nothing,
                pager,
                second);
        LiveUpdates.listen(this, ReviewTopics.QUEUE, submission -> follow(), this::follow);
    }

    private static void goTo(QueueQuery asked) {
        UI.getCurrent().navigate(ReviewNavigation.QUEUE, asked.location().getQueryParameters());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = QueueQuery.of(event.getLocation().getQueryParameters());
        news.setText("");
        seen = show();
    }

    /** Shows what has become of the queue, and says so. */
    private void follow() {
        Set<UUID> before = seen;
        seen = show();
        Set<UUID> fresh = new HashSet<>(seen);
        fresh.removeAll(before);
        if (!seen.equals(before)) {
            news.setText(getTranslation("queue.news", fresh.size(), seen.size()));
        }
    }

    private Set<UUID> show() {
        MentorProfile profile = profiles.profile();
        QueuePage page = queue.page(query.filter(), query.offset(), QueueQuery.PAGE_SIZE);
        List<SecondOpinionEntry> offered = opinions.waiting();
        Catalog catalog = catalogs.current();
        List<QueueEntry> begun = page.entries().stream().filter(this::isMine).toList();
        List<QueueEntry> open =
                page.entries().stream().filter(entry -> !isMine(entry)).toList();
        filters.show(catalog, profile.details().skills(), query);
        mine.show(catalog, begun, true, page.at());
        waiting.show(catalog, open, false, page.at());
        nothing.removeAll();
        if (open.isEmpty() || profile.details().skills().isEmpty()) {
            nothing.add(QueueEmpty.of(profile, query, !begun.isEmpty()));
        }
        pager.show(query, page);
        second.show(catalog, offered);
        return page.entries().stream().map(entry -> entry.info().id()).collect(Collectors.toSet());
    }

    private boolean isMine(QueueEntry entry) {
        Lease lease = entry.lease();
        return lease != null && lease.mentor().id().equals(me);
    }

    private void startSecondOpinion(UUID submission) {
        if (opinions.start(submission).isPresent()) {
            UI.getCurrent().navigate(ReviewNavigation.desk(submission));
        } else {
            Notifications.problem(getTranslation("queue.second.gone"));
            second.show(catalogs.current(), opinions.waiting());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("queue.title");
    }
}
