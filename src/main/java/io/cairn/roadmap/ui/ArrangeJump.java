package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import io.cairn.roadmap.StepKey;
import io.cairn.roadmap.StepLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves a step far without a mouse: which one, and before which other. */
class ArrangeJump extends Composite<Div> {

    private final ComboBox<StepKey> step = new ComboBox<>(getTranslation("arrange.jump.step"));
    private final ComboBox<StepKey> before = new ComboBox<>(getTranslation("arrange.jump.before"));
    private final HashMap<StepKey, String> titles = new HashMap<>();

    ArrangeJump(ArrangeRow.Desk desk) {
        step.setItemLabelGenerator(key -> titles.getOrDefault(key, key.id()));
        before.setItemLabelGenerator(key -> titles.getOrDefault(key, key.id()));
        Button move = new Button(getTranslation("arrange.jump.move"), click -> {
            require(step);
            require(before);
            if (step.getValue() != null && before.getValue() != null) {
                desk.put(step.getValue(), before.getValue());
            }
        });
        getContent().addClassName("arrange-jump");
        getContent().add(step, before, move);
    }

    private void require(ComboBox<StepKey> field) {
        field.setErrorMessage(getTranslation("arrange.jump.missing"));
        field.setInvalid(field.getValue() == null);
    }

    void show(List<StepKey> open, Map<StepKey, StepLabel> labels) {
        Words words = Words.here();
        open.forEach(key -> titles.put(key, StepTitles.of(words, labels, key)));
        refill(step, open);
        refill(before, open);
    }

    private static void refill(ComboBox<StepKey> field, List<StepKey> open) {
        StepKey chosen = field.getValue();
        field.setItems(open);
        if (chosen != null && open.contains(chosen)) {
            field.setValue(chosen);
        }
    }
}
