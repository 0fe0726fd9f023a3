package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;

/** A text of the mentor. Nothing that is too long is cut where it is typed; the field says so. */
class CommentField extends Div {

    private static final int PAUSE_MS = 600;

    private final TextArea area;
    private final String name;
    private final int limit;

    /**
     * A text about something.
     *
     * @param label which says what it is about
     * @param limit in characters
     */
    CommentField(String label, int limit, Typed changed) {
        this.name = label;
        this.limit = limit;
        area = new TextArea(label);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        area.setMinRows(2);
        area.addValueChangeListener(typed -> {
            checkLength();
            if (typed.isFromClient()) {
                changed.typed();
            }
        });
        addClassName("comment-field");
        add(area);
    }

    /** Lets the browser keep, by this key, what it cannot send. */
    CommentField keptAs(String key) {
        area.getElement().setAttribute("data-about", key);
        return this;
    }

    /** Shows only a short label where the place says the rest. */
    CommentField labelled(String shown) {
        area.setAriaLabel(name);
        area.setLabel(shown);
        return this;
    }

    /** Offers the mentor's reusable texts for this field. */
    CommentField withSnippets(SerializableConsumer<CommentField> choose) {
        Button snippets = new Button(getTranslation("desk.snippet"), click -> choose.accept(this));
        snippets.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        snippets.setAriaLabel(getTranslation("desk.snippet.for", name));
        add(snippets);
        return this;
    }

    private void checkLength() {
        int over = area.getValue().length() - limit;
        area.setInvalid(over > 0);
        area.setErrorMessage(over > 0 ? getTranslation("desk.too-long", limit, over) : "");
    }

    /** What it is about, in words. */
    String name() {
        return name;
    }

    void show(String text) {
        area.setValue(text);
    }

    /** What can be saved of it. */
    String text() {
        String typed = area.getValue();
        return typed.length() > limit ? typed.substring(0, limit) : typed;
    }

    boolean isTooLong() {
        return area.getValue().length() > limit;
    }

    void refuse(String why) {
        area.setErrorMessage(why);
        area.setInvalid(true);
    }

    void focusField() {
        area.focus();
    }

    /** Where the cursor is, as if it had been typed there. */
    void insert(String text) {
        area.getElement().executeJs("""
                const field = this.inputElement;
                field.focus();
                field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
                field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
                field.dispatchEvent(new Event('change', { bubbles: true }));""", text);
    }
}
