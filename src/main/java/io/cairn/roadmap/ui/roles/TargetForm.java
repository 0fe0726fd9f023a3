package io.cairn.roadmap.ui.roles;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import io.cairn.roadmap.TargetPreview;
import io.cairn.roadmap.ui.RoadmapNavigation;
import java.util.UUID;

/** Decides: the new role instead of the former one or beside it, or not at all. */
class TargetForm extends Div {

    private enum Former {
        KEPT,
        PUT_AWAY
    }

    /**
     * @param accept is told whether the former roadmap is put away
     * @param follow a roadmap that is there already
     */
    TargetForm(
            TargetPreview preview,
            String former,
            SerializableBiConsumer<TargetPreview, Boolean> accept,
            SerializableConsumer<UUID> follow) {
        addClassName("stack");
        UUID existing = preview.existing();
        if (existing != null) {
            Button back = new Button(getTranslation("target.existing.follow"), click -> follow.accept(existing));
            back.setDisableOnClick(true);
            Div there = new Div(new Paragraph(getTranslation("target.existing")), back);
            there.addClassName("row");
            add(there);
        }
        RadioButtonGroup<Former> choice = new RadioButtonGroup<>(getTranslation("target.choice", former));
        choice.setItems(Former.values());
        choice.setItemLabelGenerator(kept -> getTranslation("target.choice." + kept));
        choice.setValue(Former.KEPT);
        Button go = new Button(
                getTranslation("target.accept"), click -> accept.accept(preview, choice.getValue() == Former.PUT_AWAY));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        Anchor later = new Anchor(RoadmapNavigation.roadmap(), getTranslation("target.later"));
        later.addClassName("action-link");
        Div buttons = new Div(go, later);
        buttons.addClassName("row");
        Paragraph safe = new Paragraph(getTranslation("target.safe"));
        safe.addClassName("soft");
        add(choice, safe, buttons);
    }
}
