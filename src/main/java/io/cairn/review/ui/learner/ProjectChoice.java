package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.shared.ui.EmptyState;
import java.util.List;

/** Which project is to be looked at: those that are done can be. */
class ProjectChoice extends Div {

    ProjectChoice(List<ProjectInfo> projects) {
        if (projects.isEmpty()) {
            Anchor begin = new Anchor(PortfolioNavigation.newProject(), getTranslation("projects.none.action"));
            begin.addClassName("button-link");
            add(new EmptyState(getTranslation("projects.none.title"), getTranslation("projects.none.text"), begin));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "review-list");
        for (ProjectInfo project : projects) {
            boolean done = project.content().status().isFinished();
            Anchor link = new Anchor(
                    done ? ReviewNavigation.newReview(project.id()) : PortfolioNavigation.editProject(project.id()),
                    ProjectWords.title(project.content()));
            ListItem item = new ListItem(link);
            if (!done) {
                Span open = new Span(getTranslation("reviews.new.choose.open"));
                open.addClassNames("soft", "small");
                item.add(open);
            }
            list.add(item);
        }
        add(list);
    }
}
