package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.Skill;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A career role at a glance: what it is, what it takes, what it turns on, where it leads. */
class RoleCard extends Article {

    private final DescriptionList facts = new DescriptionList();

    RoleCard(CareerRole role, @Nullable RoleEstimate fromZero, @Nullable RoleEstimate forYou) {
        addClassName("role-card");
        Paragraph line = new Paragraph(role.tagline());
        line.addClassName("soft");
        facts.addClassName("role-card-facts");
        addEstimate("catalog.card.from-zero", fromZero);
        addEstimate("catalog.card.for-you", forYou);
        add(new H3(CatalogNavigation.link(role)), line, facts, new RoleBadges(role));
    }

    /** Adds the skills it turns on and where it leads. */
    void addOutlook(Catalog catalog, CareerRole role) {
        Anchor compare = new Anchor(CatalogNavigation.compare(role.slug()), getTranslation("catalog.card.compare"));
        compare.addClassNames("role-card-compare", "small");
        compare.getElement().setAttribute("aria-label", getTranslation("catalog.card.compare.label", role.name()));
        add(compare);
        addFact(
                getTranslation("catalog.card.skills"),
                TellingSkills.of(catalog, role).stream().map(Skill::name).collect(Collectors.joining(", ")));
        List<CareerRole> next = RoleReading.leadsTo(catalog, role);
        if (!next.isEmpty()) {
            addFact(
                    getTranslation("catalog.card.leads-to"),
                    next.stream().map(CareerRole::name).collect(Collectors.joining(", ")));
        }
    }

    private void addEstimate(String label, @Nullable RoleEstimate estimate) {
        if (estimate != null) {
            addFact(getTranslation(label, estimate.hoursPerWeek()), EstimateText.of(estimate));
        }
    }

    private void addFact(String term, String text) {
        Div pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(text));
        pair.addClassName("numbers");
        facts.add(pair);
    }
}
