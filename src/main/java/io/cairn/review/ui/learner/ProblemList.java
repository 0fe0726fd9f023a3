package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.portfolio.ui.PortfolioNavigation;
import io.cairn.review.ReviewKind;
import io.cairn.review.SubmissionInfo;
import io.cairn.review.SubmissionProblem;
import io.cairn.review.SubmissionRequest;
import io.cairn.review.ui.ReviewNavigation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why something cannot be handed in as it is, each with the way to mend it. */
class ProblemList extends Div {

    private final UnorderedList list = new UnorderedList();

    ProblemList() {
        addClassName("notice-panel");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        list.addClassName("text-list");
        add(new Paragraph(getTranslation("reviews.problem")), list);
        setVisible(false);
    }

    /** @param before the newest version of the same work */
    void show(SubmissionRequest request, List<SubmissionProblem> problems, @Nullable SubmissionInfo before) {
        list.removeAll();
        for (SubmissionProblem problem : problems) {
            String key = "reviews.problem." + problem
                    + (problem == SubmissionProblem.NOTHING_TO_SHOW ? "." + request.kind() : "");
            ListItem item = new ListItem(getTranslation(key) + " ");
            item.add(new Anchor(mending(problem, request, before), getTranslation(key + ".mend")));
            list.add(item);
        }
        setVisible(!problems.isEmpty());
    }

    private static String mending(
            SubmissionProblem problem, SubmissionRequest request, @Nullable SubmissionInfo before) {
        UUID project = request.project();
        return switch (problem) {
            case NOTHING_TO_SHOW ->
                request.kind() == ReviewKind.CV ? PortfolioNavigation.cv() : PortfolioNavigation.portfolio();
            case NOT_FINISHED, NO_PARADIGM ->
                project == null ? PortfolioNavigation.projects() : PortfolioNavigation.editProject(project);
            case ALREADY_WAITING -> before == null ? ReviewNavigation.reviews() : ReviewNavigation.review(before.id());
        };
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
