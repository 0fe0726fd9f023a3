package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/** What it takes by our own reckoning, and what others published, always told apart. */
class RoleFacts extends Aside {

    RoleFacts(Catalog catalog, CareerRole role, RoleEstimateSource estimates) {
        addClassNames("panel", "role-facts");
        H2 heading = new H2(getTranslation("catalog.role.facts"));
        heading.setId("facts-title");
        getElement().setAttribute("aria-labelledby", "facts-title");
        add(heading);
        addEstimate("catalog.card.from-zero", estimates.forBeginner().get(role.slug()));
        addEstimate("catalog.card.for-you", estimates.forYou().get(role.slug()));
        if (!role.figures().isEmpty()) {
            add(new H3(getTranslation("catalog.role.published")), new FigureList(catalog, role.figures()));
        }
    }

    private void addEstimate(String label, @Nullable RoleEstimate estimate) {
        if (estimate != null) {
            Span value = new Span(EstimateText.of(estimate));
            value.addClassNames("figure-value", "numbers");
            Span origin = new Span(getTranslation("catalog.role.own-estimate"));
            origin.addClassNames("small", "soft");
            Paragraph line = new Paragraph(new Span(getTranslation(label, estimate.hoursPerWeek())), value, origin);
            line.addClassName("own-estimate");
            add(line);
        }
    }
}
