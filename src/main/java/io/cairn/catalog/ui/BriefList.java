package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.ProjectBrief;
import java.util.List;

/** Projects to build, in short: kind, effort, one line. */
class BriefList extends UnorderedList {

    BriefList(List<ProjectBrief> briefs) {
        addClassNames("plain", "entries");
        briefs.forEach(brief -> add(entry(brief)));
    }

    private static ListItem entry(ProjectBrief brief) {
        Span effort = new Span(CatalogWords.effort(brief.effort()));
        effort.addClassNames("numbers", "soft");
        Div facts = new Div(new Badge(CatalogWords.of(brief.paradigm())), effort);
        facts.addClassName("row");
        return new ListItem(
                new H3(new Anchor(CatalogNavigation.brief(brief.slug()), brief.title())),
                new Paragraph(brief.summary()),
                facts);
    }
}
