package io.cairn.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.About;
import io.cairn.review.Comment;
import io.cairn.review.Conversation;
import io.cairn.review.ConversationEndedException;
import io.cairn.review.Person;
import io.cairn.review.ReviewConversations;
import io.cairn.review.ReviewTopics;
import io.cairn.review.ReviewView;
import io.cairn.shared.ui.LiveUpdates;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What learner and mentor say to one another about a review, as it is said. The comments to criteria that came with the
 * verdict are left to {@link RubricResult}.
 */
public class ConversationPanel extends Section {

    private final ReviewConversations conversations;
    private final UUID submission;
    private final ReviewView review;
    private final AboutNames names;
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("reviews.talk.nothing"));
    private final Paragraph ended = new Paragraph();
    private final Span announcement = new Span();
    private final ConversationForm form;
    private final Button end = new Button(getTranslation("reviews.talk.end"), click -> askToEnd());
    private final Set<UUID> shown = new LinkedHashSet<>();

    /** @param review as it was when the screen was opened */
    public ConversationPanel(ReviewConversations conversations, UUID submission, ReviewView review, AboutNames names) {
        this.conversations = conversations;
        this.submission = submission;
        this.review = review;
        this.names = names;
        addClassName("review-talk");
        form = new ConversationForm(names, this::say);
        nothing.addClassName("soft");
        list.addClassName("plain");
        ended.addClassName("soft");
        ended.getElement().setAttribute("tabindex", "-1");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        end.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(end);
        actions.addClassName("row");
        add(new H2(getTranslation("reviews.talk.title")), nothing, list, ended, form, actions, announcement);
        show(review.conversation());
        LiveUpdates.listen(this, ReviewTopics.of(submission), event -> reload(), this::reload);
    }

    private void reload() {
        Conversation now = conversations.conversation(submission);
        int before = shown.size();
        show(now);
        if (shown.size() > before) {
            Comment last = now.comments().getLast();
            announcement.setText(getTranslation("reviews.talk.said", author(last), last.text()));
        }
    }

    /** Adds what is new; what is there stays where it is. */
    private void show(Conversation now) {
        now.comments().forEach(this::show);
        nothing.setVisible(shown.isEmpty());
        if (now.isEnded()) {
            Person by = now.endedBy();
            showEnded(
                    by == null
                            ? getTranslation("reviews.talk.ended")
                            : getTranslation("reviews.talk.ended.by", by.name()));
        }
        ended.setVisible(now.isEnded());
    }

    private void show(Comment comment) {
        boolean elsewhere =
                comment.about().target() == About.Target.CRITERION && RubricResult.isOfTheReview(comment, review);
        if (!elsewhere && shown.add(comment.id())) {
            list.add(new ConversationItem(comment, author(comment), names));
            nothing.setVisible(false);
        }
    }

    private String author(Comment comment) {
        Person author = comment.author();
        return author == null ? getTranslation("reviews.talk.gone") : author.name();
    }

    private void showEnded(String text) {
        ended.setText(text);
        ended.setVisible(true);
        form.close();
        end.setVisible(false);
    }

    private void say(About about, String text, UUID formId) {
        try {
            conversations.say(submission, about, text, formId).ifPresent(this::show);
            form.clear();
        } catch (ConversationEndedException e) {
            show(conversations.conversation(submission));
        }
    }

    private void askToEnd() {
        new EndConversationDialog(() -> {
                    conversations.end(submission);
                    showEnded(getTranslation("reviews.talk.ended.now"));
                    ended.getElement().callJsFunction("focus");
                })
                .open();
    }
}
