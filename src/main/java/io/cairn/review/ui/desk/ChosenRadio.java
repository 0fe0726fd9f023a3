package io.cairn.review.ui.desk;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Puts the keyboard into a group of radio buttons; the group's own focus goes nowhere. */
final class ChosenRadio {

    private ChosenRadio() {}

    /** On the chosen one, or on the first. */
    static void focus(RadioButtonGroup<?> group) {
        group.getElement().executeJs("(this.querySelector('input:checked') ?? this.querySelector('input'))?.focus()");
    }
}
