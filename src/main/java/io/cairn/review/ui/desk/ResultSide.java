package io.cairn.review.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.progress.Evidence;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.review.DeskView;
import io.cairn.review.QueueEntry;
import io.cairn.review.QueueFilter;
import io.cairn.review.QueueFilter.Whose;
import io.cairn.review.ReviewView;
import io.cairn.review.ui.AboutNames;
import io.cairn.review.ui.ConversationPanel;
import io.cairn.review.ui.ReviewNavigation;
import io.cairn.review.ui.RubricResult;
import io.cairn.review.ui.VerdictMark;
import io.cairn.shared.ui.Moments;
import java.util.List;

/** What the mentor has decided, what is said about it since, and the way on. */
class ResultSide extends Section {

    private final DeskServices services;
    private final H2 title = new H2(getTranslation("desk.decided"));

    ResultSide(DeskServices services, DeskView view, ReviewView review) {
        this.services = services;
        Catalog catalog = services.catalogs().edition(view.snapshot().edition());
        addClassNames("desk-review", "desk-result");
        getElement().setAttribute("aria-label", getTranslation("desk.review"));
        title.getElement().setAttribute("tabindex", "-1");
        Div verdict = new Div(
                new VerdictMark(review.verdict()),
                new Span(getTranslation("desk.decided.at", Moments.dayAndTime(review.decidedAt()))));
        verdict.addClassName("row");
        add(title, verdict);
        if (!review.verified().isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain", "project-evidence");
            review.verified()
                    .forEach(unit -> list.add(new ListItem(
                            new EvidenceMark(Evidence.VERIFIED), new Span(ProjectWords.unit(catalog, unit)))));
            add(new Paragraph(getTranslation("desk.decided.units")), list);
        }
        add(new RubricResult(view.rubric(), review));
        if (!view.notes().isBlank()) {
            Paragraph notes = new Paragraph(view.notes());
            notes.addClassNames("as-typed", "review-words");
            add(new Section(new H2(getTranslation("desk.notes.title")), notes));
        }
        add(new ConversationPanel(
                services.conversations(), view.info().id(), review, new AboutNames(view.snapshot(), view.rubric())));
    }

    Div bar() {
        Button next = new Button(getTranslation("desk.next"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(new Anchor(ReviewNavigation.queue(), getTranslation("desk.to-queue")), next);
        bar.addClassName("desk-bar");
        return bar;
    }

    /** What has waited longest; the queue where nothing does. */
    private void next() {
        List<QueueEntry> free = services.queue()
                .page(new QueueFilter(null, null, null, Whose.NOBODYS), 0, 1)
                .entries();
        UI.getCurrent()
                .navigate(
                        free.isEmpty()
                                ? ReviewNavigation.queue()
                                : ReviewNavigation.desk(free.getFirst().info().id()));
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }
}
