package io.cairn.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Rubric;
import io.cairn.catalog.Rubric.Criterion;
import io.cairn.catalog.Rubric.Level;
import io.cairn.review.About;
import io.cairn.review.Comment;
import io.cairn.review.ReviewView;

/** A review criterion by criterion: the level that was chosen in its own words, and what the mentor said to it. */
public class RubricResult extends Section {

    private static final int PERCENT = 100;

    private final ReviewView review;

    public RubricResult(Rubric rubric, ReviewView review) {
        this.review = review;
        addClassName("rubric-result");
        Paragraph sum = new Paragraph(getTranslation("reviews.result", Math.round(review.result() * PERCENT)));
        sum.addClassName("numbers");
        OrderedList list = new OrderedList();
        list.addClassName("plain");
        rubric.criteria().forEach(criterion -> list.add(item(criterion)));
        add(new H2(rubric.title()), sum, list);
    }

    private ListItem item(Criterion criterion) {
        ListItem item = new ListItem(new H3(criterion.title()));
        Integer score = review.scores().get(criterion.slug());
        if (score != null) {
            item.add(level(criterion, score));
        }
        review.conversation().comments().stream()
                .filter(comment -> isOfTheReview(comment, review))
                .filter(comment -> comment.about().equals(About.criterion(criterion.slug())))
                .forEach(comment -> {
                    Paragraph said = new Paragraph(comment.text());
                    said.addClassNames("as-typed", "review-words");
                    item.add(said);
                });
        return item;
    }

    private Div level(Criterion criterion, int score) {
        int best = criterion.levels().stream().mapToInt(Level::score).max().orElse(score);
        Span pips = new Span();
        pips.addClassName("score-pips");
        pips.getElement().setAttribute("aria-hidden", "true");
        for (int step = 1; step <= best; step++) {
            Span pip = new Span();
            pip.setClassName("reached", step <= score);
            pips.add(pip);
        }
        Span number = new Span(getTranslation("reviews.score", score, best, criterion.weight()));
        number.addClassNames("soft", "small", "numbers");
        Div line = new Div(pips, number);
        line.addClassName("row");
        Div level = new Div(line);
        criterion.levels().stream()
                .filter(one -> one.score() == score)
                .forEach(one -> level.add(new Paragraph(one.text())));
        return level;
    }

    /** Whether it came with the verdict, and not after it. */
    static boolean isOfTheReview(Comment comment, ReviewView review) {
        return !comment.at().isAfter(review.decidedAt());
    }
}
