package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.catalog.CareerRole;
import io.cairn.catalog.Catalog;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.RoleEffort;
import io.cairn.shared.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first step: which career role to aim for, each with what it is and how long it would take this person. */
class RoleChoice extends Div {

    private final List<CareerRole> all;
    private final Map<Slug, RoleEffort> efforts;
    private final RadioButtonGroup<CareerRole> roles = new RadioButtonGroup<>(getTranslation("onboarding.role"));
    private final Paragraph nothing = new Paragraph(getTranslation("onboarding.role.nothing"));

    RoleChoice(
            Catalog catalog,
            OnboardingDraft draft,
            Map<Slug, RoleEffort> efforts,
            SerializableConsumer<SerializableFunction<OnboardingDraft, OnboardingDraft>> change) {
        this.all = List.copyOf(catalog.roles());
        this.efforts = efforts;
        addClassName("stack");
        TextField search = new TextField(getTranslation("onboarding.role.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> filter(typed.getValue()));
        roles.addClassName("choice-cards");
        roles.setRenderer(new ComponentRenderer<>(this::card));
        nothing.getElement().setAttribute("role", "status");
        filter("");
        if (draft.role() != null) {
            catalog.findRole(draft.role()).ifPresent(roles::setValue);
        }
        roles.addValueChangeListener(picked -> {
            @Nullable CareerRole role = picked.getValue();
            if (role != null && picked.isFromClient()) {
                Slug slug = role.slug();
                change.accept(old -> old.withRole(slug));
            }
        });
        add(search, roles, nothing);
    }

    private void filter(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        CareerRole picked = roles.getValue();
        List<CareerRole> found = all.stream()
                .filter(role -> role.equals(picked) || matches(role, wanted))
                .toList();
        roles.setItems(found);
        roles.setValue(picked);
        nothing.setVisible(all.stream().noneMatch(role -> matches(role, wanted)));
    }

    private static boolean matches(CareerRole role, String wanted) {
        return (role.name() + " " + role.tagline() + " " + role.primaryFocus())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private Component card(CareerRole role) {
        Span name = new Span(role.name());
        name.addClassName("choice-name");
        Span tagline = new Span(role.tagline());
        Div card = new Div(name, tagline);
        RoleEffort effort = efforts.get(role.slug());
        if (effort != null) {
            Span time = new Span(getTranslation(
                    "onboarding.role.effort",
                    effort.lowMonths(),
                    effort.highMonths(),
                    effort.hours().likely(),
                    effort.hoursPerWeek()));
            time.addClassNames("small", "soft", "numbers");
            card.add(time);
        }
        return card;
    }
}
