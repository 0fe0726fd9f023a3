package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Status;
import org.jspecify.annotations.Nullable;

/** Says that a thing can no longer be used, since when, and what to take instead. */
class RetiredNote extends Paragraph {

    RetiredNote(Status status, @Nullable String successor) {
        addClassName("retired-note");
        String since = status.on() == null
                ? getTranslation("catalog.retired")
                : getTranslation("catalog.retired.on", CatalogWords.date(status.on()));
        add(new Badge(since, "warn"));
        if (successor != null) {
            add(new Span(getTranslation("catalog.retired.successor", successor)));
        }
        if (status.note() != null) {
            add(new Span(status.note()));
        }
    }
}
