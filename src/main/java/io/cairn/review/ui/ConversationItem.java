package io.cairn.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.review.About;
import io.cairn.review.Comment;
import io.cairn.shared.ui.Moments;

/** One thing that was said: by whom, when and about what. */
class ConversationItem extends ListItem {

    ConversationItem(Comment comment, String author, AboutNames names) {
        Span who = new Span(author);
        who.addClassName("talk-author");
        Span at = new Span(Moments.dayAndTime(comment.at()));
        at.addClassNames("soft", "small", "numbers");
        Div head = new Div(who, at);
        head.addClassName("row");
        if (comment.about().target() != About.Target.WHOLE) {
            Span about = new Span(names.of(comment.about()));
            about.addClassNames("soft", "small");
            head.add(about);
        }
        Paragraph text = new Paragraph(comment.text());
        text.addClassNames("as-typed", "review-words");
        add(head, text);
    }
}
