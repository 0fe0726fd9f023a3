package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.catalog.UnitId;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectInfo;
import io.cairn.portfolio.Teamwork;
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
        Div head = new Div(new StatusMark(content.status()), new StageStrip(catalog, content.stages()));
        head.addClassName("project-facts");
        add(head, facts(project), links());
        if (!content.proves().isEmpty()) {
            add(evidence(standings));
        }
        add(new QualityPanel(catalog, project.brief(), content));
    }

    private DescriptionList facts(ProjectInfo project) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("project-data");
        if (content.paradigm() != null) {
            fact(facts, "projects.paradigm", new Span(CatalogWords.of(content.paradigm())));
        }
        ProjectWords.brief(catalog, project.brief())
                .ifPresent(brief -> fact(
                        facts,
                        "projects.brief",
                        new Anchor(PortfolioNavigation.newProject(brief.slug()), brief.title())));
        String period = ProjectWords.period(content);
        if (!period.isEmpty()) {
            fact(facts, "projects.when", new Span(period));
        }
        if (content.hours() != null) {
            fact(facts, "projects.ProjectField.HOURS", new Span(getTranslation("catalog.hours", content.hours())));
        }
        if (content.teamwork() == Teamwork.TEAM) {
            fact(facts, "projects.ProjectField.TEAMWORK", new Span(ProjectWords.of(content.teamwork())));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private UnorderedList links() {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "project-links");
        if (content.repositoryUrl() != null) {
            list.add(link("projects.link.repository", content.repositoryUrl()));
        }
        if (content.demoUrl() != null) {
            list.add(link("projects.link.demo", content.demoUrl()));
        }
        return list;
    }

    private ListItem link(String key, String url) {
        Anchor link = new Anchor(url, getTranslation(key));
        link.getElement().setAttribute("rel", "nofollow noopener");
        Span where = new Span(url.replaceFirst("^https?://", ""));
        where.addClassNames("soft", "small");
        return new ListItem(link, where);
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
