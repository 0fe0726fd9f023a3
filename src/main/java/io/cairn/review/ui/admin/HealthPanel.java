package io.cairn.review.ui.admin;

import static io.cairn.review.ui.admin.AdminWords.text;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.review.QueueHealth;
import io.cairn.review.QueueHealth.KindHealth;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.ReviewWords;
import io.cairn.review.ui.WaitingTimeLine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the queue is: how much waits and for how long, and who is there to take it. */
class HealthPanel extends Section {

    HealthPanel(QueueHealth health, Instant now) {
        addClassNames("health", "stack");
        Div kinds = new Div();
        kinds.addClassName("health-kinds");
        health.kinds().forEach(kind -> kinds.add(kind(kind, now)));
        add(new H2(text("health.title")), kinds, mentors(health));
    }

    private static Section kind(KindHealth kind, Instant now) {
        DescriptionList numbers = new DescriptionList();
        numbers.addClassName("figures");
        figure(numbers, "health.waiting", kind.waiting());
        figure(numbers, "health.in-review", kind.inReview());
        figure(numbers, "health.overdue", kind.overdue());
        Instant oldest = kind.oldest();
        numbers.add(
                new Term(text("health.oldest")),
                new Description(
                        oldest == null ? text("health.nothing") : ReviewWords.duration(Duration.between(oldest, now))));
        Section section = new Section(
                new H3(ReviewWords.of(kind.kind())), numbers, new WaitingTimeLine(Optional.ofNullable(kind.time())));
        section.addClassNames("panel", "stack");
        return section;
    }

    private static void figure(DescriptionList list, String key, int number) {
        list.add(new Term(text(key)), new Description(text("number", number)));
    }

    private static Div mentors(QueueHealth health) {
        Div lines = new Div(new Paragraph(text("health.mentors", health.activeMentors(), health.pausedMentors())));
        if (health.withoutMentor() > 0) {
            Paragraph stuck = new Paragraph(text("health.without-mentor", health.withoutMentor()));
            stuck.addClassName("health-warning");
            stuck.add(
                    new Text(" "),
                    new Anchor(
                            ReviewNavigation.oversight() + "?concern=without-mentor",
                            text("health.without-mentor.see")));
            lines.add(stuck);
        }
        return lines;
    }
}
