package io.cairn.catalog.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Source;

/** A source in full: title, publisher, date. */
class SourceLine extends Paragraph {

    SourceLine(Source source) {
        addClassNames("source-line", "soft");
        Span title = new Span(source.title());
        title.addClassName("source-title");
        add(
                title,
                new Text(" "),
                new Span(getTranslation("catalog.source.rest", source.publisher(), CatalogWords.date(source.date()))));
    }
}
