package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.combobox.ComboBox;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.catalog.TranslationId;
import io.cairn.studio.ui.StudioWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that things are translated into. */
class LanguageInput extends FieldInput {

    private final ComboBox<String> input = new ComboBox<>();

    LanguageInput(ThingField field, EditContext context) {
        super(field);
        input.setLabel(StudioWords.field(field.name()));
        input.setItemLabelGenerator(TranslationId::nameOf);
        input.setItems(Stream.of(Locale.getISOLanguages())
                .filter(TranslationId::isLanguage)
                .sorted(Comparator.comparing(TranslationId::nameOf))
                .toList());
        input.setManualValidation(true);
        tell(input, context);
        addClassName("short");
        add(input);
    }

    @Override
    void show(@Nullable Object value) {
        input.setValue((String) value);
    }

    @Override
    @Nullable
    Object read() {
        return input.getValue();
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
        return input.getValue() == null ? "" : TranslationId.nameOf(input.getValue());
    }
}
