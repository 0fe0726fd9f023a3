package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.catalog.Skill;
import io.cairn.catalog.Unit;

/** How well one skill is known: the browser's own select, as an area shows two dozen of them at once. */
class LevelField extends Div {

    private static final String CHOSEN = "event.target.value";

    /** @param changed told the new level, from 0 (not known) to 3 */
    LevelField(Skill skill, int level, SerializableConsumer<Integer> changed) {
        addClassName("level-field");
        Element select = new Element("select");
        String id = "level-" + skill.slug();
        select.setAttribute("id", id);
        select.appendChild(option(0, getTranslation("onboarding.level.0"), level));
        for (Unit unit : skill.units()) {
            int value = unit.id().level().level();
            select.appendChild(option(value, getTranslation("onboarding.level." + value), level));
        }
        select.addEventListener("change", event -> changed.accept(chosen(event)))
                .addEventData(CHOSEN);
        NativeLabel label = new NativeLabel(skill.name());
        label.getElement().setAttribute("for", id);
        Span summary = new Span(skill.summary());
        summary.addClassNames("small", "soft");
        add(label, summary);
        getElement().appendChild(select);
    }

    private static int chosen(DomEvent event) {
        String value = event.getEventData().path(CHOSEN).asString("0");
        return value.matches("[0-3]") ? Integer.parseInt(value) : 0;
    }

    private static Element option(int value, String text, int selected) {
        Element option = new Element("option");
        option.setAttribute("value", Integer.toString(value));
        option.setText(text);
        if (value == selected) {
            option.setAttribute("selected", true);
        }
        return option;
    }
}
