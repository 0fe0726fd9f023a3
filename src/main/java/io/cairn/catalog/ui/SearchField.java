package io.cairn.catalog.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** A native search field with a visible label; it searches while one types. */
public class SearchField extends Div {

    private static final int PAUSE_MS = 250;

    private final Input input = new Input(ValueChangeMode.LAZY);

    public SearchField(String label, SerializableConsumer<String> search) {
        addClassName("search-field");
        input.setType("search");
        input.setId("search");
        input.setValueChangeTimeout(PAUSE_MS);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search.accept(change.getValue());
            }
        });
        NativeLabel text = new NativeLabel(label);
        text.setFor(input);
        add(text, input);
    }

    public void focus() {
        input.focus();
    }

    public void show(String words) {
        input.setValue(words);
    }
}
