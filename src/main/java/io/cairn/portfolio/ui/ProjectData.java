package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.Teamwork;
import io.cairn.shared.Slug;
import org.jspecify.annotations.Nullable;

/** How a project stands, what is known of it in figures, and where it can be seen. */
public class ProjectData extends Div {

    /** @param brief it was made from */
    public ProjectData(Catalog catalog, @Nullable Slug brief, ProjectContent content) {
        addClassName("project-data-group");
        Div head = new Div(new StatusMark(content.status()), new StageStrip(catalog, content.stages()));
        head.addClassName("project-facts");
        add(head, facts(catalog, brief, content), links(content));
    }

    private DescriptionList facts(Catalog catalog, @Nullable Slug brief, ProjectContent content) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("project-data");
        if (content.paradigm() != null) {
            fact(facts, "projects.paradigm", new Span(CatalogWords.of(content.paradigm())));
        }
        ProjectWords.brief(catalog, brief)
                .ifPresent(known -> fact(
                        facts,
                        "projects.brief",
                        new Anchor(PortfolioNavigation.newProject(known.slug()), known.title())));
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

    private UnorderedList links(ProjectContent content) {
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
}
