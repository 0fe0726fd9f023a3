package io.cairn.portfolio.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import io.cairn.portfolio.CertificationField;
import io.cairn.portfolio.CertificationProblem;
import io.cairn.portfolio.CertificationProblem.Kind;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields of a certification's form, by what they hold; says by the field what cannot be saved. */
class CertificationMarks implements Serializable {

    private final Map<CertificationField, HasValidation> fields = new EnumMap<>(CertificationField.class);

    void put(CertificationField id, HasValidation field) {
        fields.put(id, field);
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Marks the fields and puts the keyboard on the first of them. */
    void refuse(List<CertificationProblem> problems) {
        clear();
        problems.forEach(problem -> mark(problem.field(), text(problem)));
        focusFirst();
    }

    void mark(CertificationField id, String text) {
        HasValidation field = fields.get(id);
        if (field != null) {
            field.setErrorMessage(text);
            field.setInvalid(true);
        }
    }

    void focusFirst() {
        fields.values().stream()
                .filter(HasValidation::isInvalid)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private static String text(CertificationProblem problem) {
        String key = "problem." + problem.kind();
        boolean ofOneField = problem.kind() == Kind.MISSING || problem.kind() == Kind.UNLIKELY;
        return ofOneField
                ? CertificationWords.text(key + "." + problem.field())
                : CertificationWords.text(key, problem.limit());
    }
}
