package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.EvidenceEffect;

/** What saving would do to plan and evidence, while the form is being filled in. */
class EffectPanel extends Section {

    private final Paragraph headline = new Paragraph();
    private final Div details = new Div();

    EffectPanel() {
        addClassNames("panel", "effect-panel");
        headline.addClassName("effect-words");
        headline.getElement().setAttribute("role", "status");
        details.addClassName("stack");
        add(new H2(getTranslation("certifications.effect")), headline, details);
        showNothing("certifications.effect.unfinished");
    }

    /** @param key why there is nothing to show */
    void showNothing(String key) {
        headline.setText(getTranslation(key));
        details.removeAll();
    }

    void show(Catalog catalog, EvidenceEffect effect) {
        if (effect.evidence().isEmpty()) {
            showNothing("certifications.effect.none");
            return;
        }
        details.removeAll();
        if (effect.plan() == null) {
            headline.setText(getTranslation("certifications.plan.same"));
        } else {
            headline.setText(CertificationWords.plan(effect.plan()));
            CertificationWords.finish(effect.plan()).ifPresent(finish -> details.add(new Paragraph(finish)));
        }
        details.add(new EvidenceChanges(catalog, effect.evidence()));
    }
}
