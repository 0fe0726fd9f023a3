package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.ProjectBrief;
import java.util.List;

/** The brief of a portfolio project: what to build, out of what, and what it shows. */
class BriefSections extends Div {

    BriefSections(ProjectBrief brief, StepNames names) {
        addClassName("brief");
        text("roadmap.brief.problem", brief.problem());
        list("roadmap.brief.deliverables", brief.deliverables());
        text("roadmap.brief.data", brief.data());
        list("roadmap.brief.stages", names.stages(brief.stages()));
        list("roadmap.brief.checks", brief.checks());
        list("roadmap.brief.proves", names.units(brief.proves()));
        if (brief.stretch() != null) {
            text("roadmap.brief.stretch", brief.stretch());
        }
    }

    private void text(String heading, String text) {
        if (!text.isBlank()) {
            add(new Section(new H2(getTranslation(heading)), new Paragraph(text)));
        }
    }

    private void list(String heading, List<String> items) {
        if (!items.isEmpty()) {
            UnorderedList list = new UnorderedList();
            items.forEach(item -> list.add(new ListItem(item)));
            add(new Section(new H2(getTranslation(heading)), list));
        }
    }
}
