package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.PortfolioRule;
import io.cairn.catalog.ProjectBrief;
import java.util.ArrayList;
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
        asked(rule, allStages).forEach(thing -> marks.add(new ListItem(new Badge(thing))));
        return marks;
    }

    /** Each thing the rule asks, in a few words. */
    static List<String> asked(PortfolioRule rule, int allStages) {
        List<String> things = new ArrayList<>();
        things.add(CatalogWords.text("catalog.portfolio.projects", rule.minProjects(), rule.maxProjects()));
        rule.paradigms().forEach(paradigm -> things.add(CatalogWords.of(paradigm)));
        things.add(CatalogWords.text("catalog.portfolio.stages", rule.minStages(), allStages));
        if (rule.deployed() > 0) {
            things.add(CatalogWords.text("catalog.portfolio.deployed", rule.deployed()));
        }
        return things;
    }
}
