package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.catalog.FieldType;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.shared.Characters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text, a web address, a slug, a whole number, or texts of a line each. */
class TextInput extends FieldInput {

    /** Long enough not to interrupt, short enough to be called live. */
    static final int PAUSE_MS = 700;

    private final TextFieldBase<?, String> input;

    TextInput(ThingField field, EditContext context) {
        super(field);
        input = switch (field.type()) {
            case FieldType.Text text when text.paragraphs() -> area(context);
            case FieldType.Lines any -> area(context);
            default -> line(context);
        };
        input.setLabel(context.label(field.name()));
        Optional<String> original = context.original(field.name());
        String help = original.isPresent() ? "" : EditWords.help(field.name());
        input.setHelperText(
                field.type() instanceof FieldType.Lines ? (EditWords.text("lines") + " " + help).strip() : help);
        if (field.type() instanceof FieldType.ShortName) {
            // It is made of the title where nothing is typed.
            input.setRequiredIndicatorVisible(false);
        }
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MS);
        if (field.type() instanceof FieldType.Whole) {
            input.getElement().setAttribute("inputmode", "numeric");
            addClassName("short");
        }
        original.ifPresent(text -> {
            addClassName("edit-translated");
            add(new OriginalText(text));
        });
        add(input);
    }

    private TextField line(EditContext context) {
        TextField line = new TextField();
        tell(line, context);
        return line;
    }

    private TextArea area(EditContext context) {
        TextArea area = new TextArea();
        area.setMinRows(2);
        tell(area, context);
        return area;
    }

    @Override
    void show(@Nullable Object value) {
        input.setValue(
                value instanceof List<?> lines
                        ? String.join("\n", lines.stream().map(Object::toString).toList())
                        : Objects.toString(value, ""));
    }

    @Override
    @Nullable
    Object read() {
        String text = Characters.storable(input.getValue());
        return switch (field().type()) {
            case FieldType.Lines any ->
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
            case FieldType.Whole any -> number(text.strip());
            default -> text.isBlank() && field().presence() != ThingField.Presence.WANTED ? null : text;
        };
    }

    /** What is no number stays a text, so that it can be told. */
    private static @Nullable Object number(String text) {
        try {
            return text.isEmpty() ? null : (Object) Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        mark(input, problems);
    }

    @Override
    void focusIt() {
        input.focus();
    }

    @Override
    String summary() {
        return input.getValue().strip();
    }
}
