package io.cairn.interview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.review.InterviewTopic;

/** The kinds of interview to choose from; the week stays. */
class TopicLinks extends Nav {

    TopicLinks(InterviewTopic current, Week week) {
        addClassName("interview-topics");
        getElement().setAttribute("aria-label", InterviewWords.text("topics"));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        for (InterviewTopic topic : InterviewTopic.values()) {
            Anchor link = new Anchor(InterviewNavigation.book(topic, week), InterviewWords.topic(topic));
            if (topic == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
