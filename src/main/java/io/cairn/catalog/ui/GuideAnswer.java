package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.GuideEntry;
import java.util.regex.Pattern;

/** An answer in paragraphs, then the roles it is about and the sources of its facts. */
class GuideAnswer extends Div {

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    GuideAnswer(Catalog catalog, GuideEntry entry) {
        addClassName("guide-answer");
        BLANK_LINE
                .splitAsStream(entry.answer())
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> add(new Paragraph(paragraph)));
        Div foot = new Div();
        foot.addClassNames("guide-foot", "small");
        if (!entry.roles().isEmpty()) {
            Div about = new Div(new Span(getTranslation("catalog.guide.about")));
            about.addClassName("row");
            entry.roles().forEach(role -> about.add(CatalogNavigation.link(catalog.role(role))));
            foot.add(about);
        }
        entry.sources().forEach(source -> foot.add(new SourceLine(catalog.source(source))));
        add(foot);
    }
}
