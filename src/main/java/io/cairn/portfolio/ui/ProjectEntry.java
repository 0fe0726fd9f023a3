package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.file.ui.FileAddress;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectImage;
import io.cairn.portfolio.ProjectInfo;

/** One project in the list: its result first, then what it covers and what it is evidence for. */
class ProjectEntry extends Article {

    ProjectEntry(Catalog catalog, ProjectInfo project) {
        ProjectContent content = project.content();
        addClassName("project-entry");
        Div told = new Div(title(project), facts(catalog, content), result(content), evidence(content));
        told.addClassName("project-entry-text");
        add(told);
        content.images().stream().findFirst().ifPresent(image -> add(picture(image)));
    }

    private static H2 title(ProjectInfo project) {
        return new H2(new Anchor(PortfolioNavigation.project(project.id()), ProjectWords.title(project.content())));
    }

    private static Div facts(Catalog catalog, ProjectContent content) {
        Div line = new Div(new StatusMark(content.status()));
        line.addClassName("project-facts");
        if (content.paradigm() != null) {
            line.add(new Span(CatalogWords.of(content.paradigm())));
        }
        line.add(new StageStrip(catalog, content.stages()));
        return line;
    }

    private Paragraph result(ProjectContent content) {
        boolean missing = content.result().isBlank();
        Paragraph text = new Paragraph(missing ? getTranslation("projects.no-result") : content.result());
        text.addClassName(missing ? "soft" : "project-result");
        return text;
    }

    private Paragraph evidence(ProjectContent content) {
        Paragraph line = new Paragraph(getTranslation(
                content.status().isFinished() ? "projects.evidence.given" : "projects.evidence.later",
                content.proves().size()));
        line.addClassNames("soft", "small");
        return line;
    }

    private static Image picture(ProjectImage image) {
        Image picture = new Image(FileAddress.of(image.file()), image.alt());
        picture.getElement().setAttribute("loading", "lazy");
        return picture;
    }
}
