package io.cairn.review.ui.desk;

import io.cairn.catalog.Catalogs;
import io.cairn.review.ReviewConversations;
import io.cairn.review.ReviewDecisions;
import io.cairn.review.ReviewDesk;
import io.cairn.review.ReviewDrafts;
import io.cairn.review.ReviewQueue;
import io.cairn.review.ReviewSnippets;
import io.cairn.review.SecondOpinions;
import io.cairn.shared.SessionService;
import org.springframework.stereotype.Component;

/** What the parts of the desk ask. */
@Component
class DeskServices extends SessionService {

    private final transient ReviewDesk desk;
    private final transient ReviewDrafts drafts;
    private final transient ReviewDecisions decisions;
    private final transient SecondOpinions opinions;
    private final transient ReviewSnippets snippets;
    private final transient ReviewConversations conversations;
    private final transient ReviewQueue queue;
    private final transient Catalogs catalogs;
    private final transient AwayFromTab away;

    DeskServices(
            ReviewDesk desk,
            ReviewDrafts drafts,
            ReviewDecisions decisions,
            SecondOpinions opinions,
            ReviewSnippets snippets,
            ReviewConversations conversations,
            ReviewQueue queue,
            Catalogs catalogs,
            AwayFromTab away) {
        this.desk = desk;
        this.drafts = drafts;
        this.decisions = decisions;
        this.opinions = opinions;
        this.snippets = snippets;
        this.conversations = conversations;
        this.queue = queue;
        this.catalogs = catalogs;
        this.away = away;
    }

    ReviewDesk desk() {
        return desk;
    }

    ReviewDrafts drafts() {
        return drafts;
    }

    ReviewDecisions decisions() {
        return decisions;
    }

    SecondOpinions opinions() {
        return opinions;
    }

    ReviewSnippets snippets() {
        return snippets;
    }

    ReviewConversations conversations() {
        return conversations;
    }

    ReviewQueue queue() {
        return queue;
    }

    Catalogs catalogs() {
        return catalogs;
    }

    AwayFromTab away() {
        return away;
    }
}
