package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.ProjectBrief;
import java.util.List;

/** By what one convinces: the portfolio rule, projects that fit it, certifications. */
class RoleProof extends Div {

    RoleProof(Catalog catalog, CareerRole role) {
        addClassName("page-sections");
        add(new PageSection(
                "portfolio",
                getTranslation("catalog.role.portfolio"),
                new Paragraph(role.portfolioRule().summary()),
                rule(role.portfolioRule(), catalog.content().stages().size())));
        List<ProjectBrief> briefs = RoleReading.convincingBriefs(catalog, role);
        if (!briefs.isEmpty()) {
            add(new PageSection("projects", getTranslation("catalog.role.projects"), new BriefList(briefs)));
        }
        if (!role.certifications().isEmpty()) {
            add(new PageSection(
                    "certifications",
                    getTranslation("catalog.role.certifications"),
                    new CertificationList(catalog, role.certifications())));
        }
    }

    /** The rule in short, as a mark for each thing it asks. */
    private UnorderedList rule(PortfolioRule rule, int allStages) {
        UnorderedList marks = new UnorderedList();
        marks.addClassNames("plain", "row");
        mark(marks, getTranslation("catalog.portfolio.projects", rule.minProjects(), rule.maxProjects()));
        rule.paradigms().forEach(paradigm -> mark(marks, CatalogWords.of(paradigm)));
        mark(marks, getTranslation("catalog.portfolio.stages", rule.minStages(), allStages));
        if (rule.deployed() > 0) {
            mark(marks, getTranslation("catalog.portfolio.deployed", rule.deployed()));
        }
        return marks;
    }

    private static void mark(UnorderedList marks, String text) {
        marks.add(new ListItem(new Badge(text)));
    }
}
