package io.cairn.review.ui.learner;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.review.SubmissionView;
import io.cairn.review.ui.SnapshotChanges;
import io.cairn.review.ui.SnapshotPanel;

/** What the learner handed in, with the note to the mentor and what was different from the version before. */
class HandedIn extends Div {

    HandedIn(Catalog catalog, SubmissionView view) {
        addClassName("handed-in");
        Section words = new Section(new H2(getTranslation("reviews.handed-in.title")));
        words.add(new Paragraph(getTranslation("reviews.handed-in.text")));
        if (!view.note().isBlank()) {
            Paragraph note = new Paragraph(view.note());
            note.addClassNames("as-typed", "review-words");
            words.add(new Paragraph(getTranslation("reviews.handed-in.note")), note);
        }
        add(words);
        if (view.info().number() > 1) {
            Section changes = new Section(
                    new H2(getTranslation("reviews.changes.title", view.info().number() - 1)),
                    new SnapshotChanges(view.changes()));
            add(changes);
        }
        add(new SnapshotPanel(catalog, view.snapshot(), view.info().id()));
    }
}
