package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.Background;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.OnboardingDraft;
import java.util.HashSet;
import java.util.Set;

/** The second step: where somebody comes from, which pre-fills what they know, and the corrections to it. */
class BackgroundChoice extends Div {

    BackgroundChoice(
            Catalog catalog,
            OnboardingDraft draft,
            SerializableConsumer<SerializableFunction<OnboardingDraft, OnboardingDraft>> change) {
        addClassName("stack");
        RadioButtonGroup<Background> backgrounds = new RadioButtonGroup<>(getTranslation("onboarding.background"));
        backgrounds.addClassName("choice-cards");
        backgrounds.setItems(catalog.backgrounds());
        backgrounds.setRenderer(new ComponentRenderer<>(BackgroundChoice::card));
        if (draft.background() != null) {
            catalog.findBackground(draft.background()).ifPresent(backgrounds::setValue);
        }
        SelfAssessment assessment =
                new SelfAssessment(catalog, draft.known(), known -> change.accept(old -> old.withKnown(known)));
        backgrounds.addValueChangeListener(picked -> {
            Background background = picked.getValue();
            if (background != null) {
                var known = Set.copyOf(background.knows().stream()
                        .flatMap(unit -> catalog.impliedBy(unit).stream())
                        .collect(java.util.stream.Collectors.toCollection(HashSet::new)));
                change.accept(old -> old.withBackground(background.slug()).withKnown(known));
                assessment.show(known);
            }
        });
        add(backgrounds, assessment);
    }

    private static Component card(Background background) {
        Span name = new Span(background.name());
        name.addClassName("choice-name");
        return new Div(name, new Span(background.summary()));
    }
}
