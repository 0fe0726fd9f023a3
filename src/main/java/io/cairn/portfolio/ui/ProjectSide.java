package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.progress.Standing;
import io.cairn.progress.ui.EvidenceMark;
import java.util.Map;

/** The facts of a project: how it stands, where it can be seen, what it is evidence for, what is still missing. */
class ProjectSide extends Aside {

    private final Catalog catalog;
    private final ProjectContent content;

    ProjectSide(Catalog catalog, ProjectInfo project, Map<CatalogKey, Standing> standings) {
        this.catalog = catalog;
        this.content = project.content();
        addClassName("project-side");
        add(new ProjectData(catalog, project.brief(), content));
        if (!content.proves().isEmpty()) {
            add(evidence(standings));
        }
        add(new QualityPanel(catalog, project.brief(), content));
    }

    private Section evidence(Map<CatalogKey, Standing> standings) {
        boolean finished = content.status().isFinished();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-evidence");
        for (UnitId unit : content.proves()) {
            ListItem item = new ListItem();
            Standing standing = standings.get(CatalogKey.of(unit));
            if (finished && standing != null && standing.evidence() != null) {
                item.add(new EvidenceMark(standing.evidence()));
            }
            item.add(new Span(ProjectWords.unit(catalog, unit)));
            list.add(item);
        }
        Section section =
                new Section(new H2(getTranslation(finished ? "projects.evidence.for" : "projects.evidence.later-for")));
        if (!finished) {
            Paragraph when = new Paragraph(getTranslation("projects.evidence.when"));
            when.addClassNames("soft", "small");
            section.add(when);
        }
        section.add(list);
        return section;
    }
}
