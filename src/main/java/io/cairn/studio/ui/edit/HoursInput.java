package io.cairn.studio.ui.edit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.catalog.ThingField;
import io.cairn.catalog.ThingProblem;
import io.cairn.studio.ui.StudioWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours at least, most likely and at most. */
class HoursInput extends FieldInput {

    private static final List<String> ENDS = List.of("low", "likely", "high");

    private final Map<String, TextField> inputs = new LinkedHashMap<>();
    private final Span problem = new Span();

    HoursInput(ThingField field, EditContext context) {
        super(field);
        String name = StudioWords.field(field.name());
        getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        Span legend = new Span(EditWords.text("hours", name));
        legend.addClassName("edit-legend");
        Div row = new Div();
        row.addClassName("edit-hours");
        for (String end : ENDS) {
            TextField input = new TextField(EditWords.text("hours." + end));
            input.getElement().setAttribute("inputmode", "numeric");
            input.setManualValidation(true);
            input.setValueChangeMode(ValueChangeMode.LAZY);
            input.setValueChangeTimeout(TextInput.PAUSE_MS);
            tell(input, context);
            inputs.put(end, input);
            row.add(input);
        }
        problem.addClassName("edit-problem");
        problem.getElement().setAttribute("role", "alert");
        add(legend, row, problem);
    }

    @Override
    void show(@Nullable Object value) {
        Map<?, ?> hours = value instanceof Map<?, ?> map ? map : Map.of();
        inputs.forEach((end, input) -> input.setValue(Objects.toString(hours.get(end), "")));
    }

    @Override
    Object read() {
        Map<String, @Nullable Object> hours = new LinkedHashMap<>();
        inputs.forEach((end, input) -> hours.put(end, number(input.getValue().strip())));
        return hours;
    }

    private static @Nullable Object number(String text) {
        try {
            return text.isEmpty() ? null : (Object) Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }

    @Override
    void refuse(List<ThingProblem> problems) {
        inputs.forEach((end, input) ->
                mark(input, problems.stream().filter(each -> each.isWithin(end)).toList()));
        problem.setText(problems.stream()
                .filter(each -> each.path().isEmpty())
                .map(EditWords::problem)
                .collect(Collectors.joining(" ")));
    }

    @Override
    void focusIt() {
        inputs.values().stream()
                .filter(TextField::isInvalid)
                .findFirst()
                .orElseGet(() -> inputs.values().iterator().next())
                .focus();
    }

    @Override
    String summary() {
        return inputs.values().stream().map(TextField::getValue).collect(Collectors.joining("/"));
    }
}
