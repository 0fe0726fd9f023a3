package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
                new TextList(rule(role.portfolioRule(), catalog.content().stages().size()))));
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

    private List<String> rule(PortfolioRule rule, int allStages) {
        List<String> lines = new ArrayList<>();
        lines.add(getTranslation("catalog.portfolio.projects", rule.minProjects(), rule.maxProjects()));
        rule.paradigms().forEach(paradigm ->
                lines.add(getTranslation("catalog.portfolio.paradigm", CatalogWords.of(paradigm))));
        lines.add(getTranslation("catalog.portfolio.stages", rule.minStages(), allStages));
        if (rule.deployed() > 0) {
            lines.add(getTranslation("catalog.portfolio.deployed", rule.deployed()));
        }
        return lines;
    }
}
