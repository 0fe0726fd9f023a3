package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.catalog.ProjectBrief;
import io.cairn.catalog.ui.CatalogWords;

/** One brief to choose. */
class BriefCard extends Article {

    /** @param begun whether the learner has a project from it already */
    BriefCard(ProjectBrief brief, boolean begun) {
        addClassName("brief-card");
        Paragraph facts = new Paragraph(getTranslation(
                "projects.brief.facts", CatalogWords.of(brief.paradigm()), CatalogWords.effort(brief.effort())));
        facts.addClassNames("soft", "small");
        add(
                new H3(new Anchor(PortfolioNavigation.newProject(brief.slug()), brief.title())),
                facts,
                new Paragraph(brief.summary()));
        if (begun) {
            Paragraph note = new Paragraph(getTranslation("projects.brief.begun"));
            note.addClassNames("badge", "accent");
            add(note);
        }
    }
}
