package io.cairn.review.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.review.About;
import io.cairn.review.DeskView;
import io.cairn.review.DeskView.EarlierVersion;
import io.cairn.review.ui.RubricResult;
import io.cairn.review.ui.SnapshotChanges;
import io.cairn.review.ui.SnapshotPanel;
import io.cairn.review.ui.TimelinePanel;
import io.cairn.review.ui.VerdictMark;
import io.cairn.shared.ui.Moments;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is to be judged: the learner's note, what is new about it, the work itself, and what came before. */
class WorkSide extends Section {

    /** Lets the mentor comment on a project. */
    interface Commenting extends Serializable {
        void comment(UUID project);
    }

    private final Map<UUID, Button> commenting = new HashMap<>();

    /** @param comment on one of the projects */
    WorkSide(Catalog catalog, DeskView view, Commenting comment) {
        addClassName("desk-work");
        getElement().setAttribute("aria-label", getTranslation("desk.work"));
        // Scrolls by itself, so the keyboard has to get there.
        getElement().setAttribute("tabindex", "0");
        if (!view.note().isBlank()) {
            Paragraph note = new Paragraph(view.note());
            note.addClassNames("as-typed", "review-words");
            add(new Section(new H2(getTranslation("desk.note-to-you")), note));
        }
        if (!view.earlier().isEmpty()) {
            add(earlier(catalog, view));
        }
        SnapshotPanel snapshot =
                new SnapshotPanel(catalog, view.snapshot(), view.info().id());
        view.snapshot().projects().forEach(project -> {
            Button button = new Button(getTranslation("desk.comment"), click -> comment.comment(project.id()));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setVisible(false);
            commenting.put(project.id(), button);
            snapshot.addActions(project.id(), button);
        });
        NativeDetails timeline = new NativeDetails(getTranslation("desk.timeline"), new TimelinePanel(view.timeline()));
        timeline.addClassName("fold");
        add(snapshot, timeline);
    }

    private Section earlier(Catalog catalog, DeskView view) {
        Section section = new Section(
                new H2(getTranslation("desk.changes", view.info().number() - 1)), new SnapshotChanges(view.changes()));
        section.addClassName("desk-earlier");
        view.earlier().forEach(version -> section.add(version(catalog, view, version)));
        return section;
    }

    /** Opened when it is wanted: the work of years need not be sent along. */
    private NativeDetails version(Catalog catalog, DeskView view, EarlierVersion version) {
        NativeDetails fold = new NativeDetails();
        fold.setSummaryText(getTranslation(
                "desk.earlier",
                version.info().number(),
                Moments.dayAndTime(version.info().submittedAt())));
        fold.addClassName("fold");
        fold.addToggleListener(toggle -> {
            if (toggle.isOpened() && fold.getContent() == null) {
                fold.setContent(content(catalog, view, version));
            }
        });
        return fold;
    }

    private Component content(Catalog catalog, DeskView view, EarlierVersion version) {
        Section content = new Section();
        if (version.review() != null) {
            content.add(new VerdictMark(version.review().verdict()), new RubricResult(view.rubric(), version.review()));
            version.review().conversation().comments().stream()
                    .filter(comment -> comment.about().target() != About.Target.CRITERION)
                    .forEach(comment -> {
                        Paragraph said = new Paragraph(comment.text());
                        said.addClassNames("as-typed", "review-words");
                        content.add(said);
                    });
        }
        content.add(
                new SnapshotPanel(catalog, version.snapshot(), version.info().id()));
        return content;
    }

    void letComment(boolean allowed) {
        commenting.values().forEach(button -> button.setVisible(allowed));
    }
}
