package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cairn.catalog.Rubric.Criterion;
import io.cairn.catalog.Rubric.Level;
import io.cairn.review.DraftComment;
import org.jspecify.annotations.Nullable;

/** One criterion of the rubric: which of its levels the work reaches, and why. */
class CriterionField extends Section {

    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>();
    private final Criterion criterion;
    private final CommentField comment;

    CriterionField(Criterion criterion, Typed changed) {
        this.criterion = criterion;
        addClassName("criterion");
        String id = "criterion-" + criterion.slug();
        H3 title = new H3(criterion.title());
        title.setId(id);
        Span weight = new Span(getTranslation("desk.weight", criterion.weight()));
        weight.addClassNames("soft", "small");
        Div head = new Div(title, weight);
        head.addClassName("criterion-head");
        level.setAriaLabelledBy(id);
        level.setItems(criterion.levels());
        level.setRenderer(new ComponentRenderer<>(CriterionField::text));
        level.setManualValidation(true);
        level.addValueChangeListener(change -> {
            level.setInvalid(false);
            if (change.isFromClient()) {
                changed.typed();
            }
        });
        comment = new CommentField(
                        getTranslation("desk.comment.criterion", criterion.title()), DraftComment.MAX_LENGTH, changed)
                .labelled(getTranslation("desk.comment.short"));
        add(head, level, comment);
    }

    private static Div text(Level level) {
        Span score = new Span(Integer.toString(level.score()));
        score.addClassNames("level-score", "numbers");
        Div text = new Div(score, new Span(level.text()));
        text.addClassName("level");
        return text;
    }

    Criterion criterion() {
        return criterion;
    }

    CommentField comment() {
        return comment;
    }

    @Nullable
    Integer score() {
        Level chosen = level.getValue();
        return chosen == null ? null : chosen.score();
    }

    void show(@Nullable Integer score) {
        level.setValue(criterion.levels().stream()
                .filter(one -> score != null && one.score() == score)
                .findFirst()
                .orElse(null));
    }

    void setReadOnly(boolean readOnly) {
        level.setReadOnly(readOnly);
        comment.setVisible(!readOnly);
    }

    void refuse() {
        level.setErrorMessage(getTranslation("desk.missing.score"));
        level.setInvalid(true);
    }

    void focusLevel() {
        ChosenRadio.focus(level);
    }
}
