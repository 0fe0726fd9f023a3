package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A career role at a glance: what it is, what it takes, what it turns on, where it leads. */
class RoleCard extends Article {

    RoleCard(Catalog catalog, CareerRole role, @Nullable RoleEstimate fromZero, @Nullable RoleEstimate forYou) {
        addClassName("role-card");
        H3 name = new H3(CatalogNavigation.link(role));
        Paragraph line = new Paragraph(role.tagline());
        line.addClassName("soft");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("role-card-facts");
        estimate(facts, "catalog.card.from-zero", fromZero);
        estimate(facts, "catalog.card.for-you", forYou);
        fact(
                facts,
                getTranslation("catalog.card.skills"),
                RoleReading.tellingSkills(catalog, role).stream()
                        .map(Skill::name)
                        .collect(Collectors.joining(", ")));
        List<CareerRole> next = RoleReading.leadsTo(catalog, role);
        if (!next.isEmpty()) {
            fact(
                    facts,
                    getTranslation("catalog.card.leads-to"),
                    next.stream().map(CareerRole::name).collect(Collectors.joining(", ")));
        }
        Div badges = new Div(new Badge(CatalogWords.of(role.family())));
        badges.addClassName("row");
        if (role.entry()) {
            badges.add(new Badge(getTranslation("catalog.entry"), "accent"));
        }
        add(name, line, facts, badges);
    }

    private void estimate(DescriptionList facts, String label, @Nullable RoleEstimate estimate) {
        if (estimate != null) {
            fact(facts, getTranslation(label, estimate.hoursPerWeek()), EstimateText.of(estimate)).addClassName("numbers");
        }
    }

    private static Div fact(DescriptionList facts, String term, String text) {
        Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(new Span(text)));
        facts.add(pair);
        return pair;
    }
}
