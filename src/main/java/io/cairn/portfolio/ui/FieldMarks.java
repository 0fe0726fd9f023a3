package io.cairn.portfolio.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValidation;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectProblem;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of a project form, by what they hold; says by the field what cannot be saved. */
class FieldMarks implements Serializable {

    private final Map<ProjectField, HasValidation> fields = new EnumMap<>(ProjectField.class);

    void put(ProjectField id, HasValidation field) {
        fields.put(id, field);
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Marks the fields and puts the keyboard on the first of them. */
    void refuse(List<ProjectProblem> problems) {
        clear();
        problems.forEach(this::mark);
        problems.stream()
                .map(problem -> fields.get(problem.field()))
                .filter(HasElement.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((HasElement) field).getElement().callJsFunction("focus"));
    }

    void mark(ProjectProblem problem) {
        HasValidation field = fields.get(problem.field());
        if (field != null) {
            field.setErrorMessage(text(problem));
            field.setInvalid(true);
        }
    }

    private static String text(ProjectProblem problem) {
        String key = "projects.problem." + problem.kind();
        return problem.kind() == ProjectProblem.Kind.MISSING
                ? ProjectWords.text(key + "." + problem.field())
                : ProjectWords.text(key, problem.limit());
    }
}
