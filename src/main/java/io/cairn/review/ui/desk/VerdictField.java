package io.cairn.review.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.review.DeskView;
import io.cairn.review.DraftContent;
import io.cairn.review.Verdict;
import io.cairn.review.ui.ReviewWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the mentor decides, and what an approval verifies. */
class VerdictField extends Section {

    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final UnitsField units;
    private final boolean verifies;

    VerdictField(Catalog catalog, DeskView view, Typed changed) {
        verifies = !view.secondOpinion();
        addClassNames("review-section", "verdict-field");
        H2 title = new H2(getTranslation("desk.verdict"));
        title.setId("desk-verdict");
        verdict.setAriaLabelledBy("desk-verdict");
        verdict.setItems(Verdict.values());
        verdict.setRenderer(new ComponentRenderer<>(this::text));
        verdict.setManualValidation(true);
        units = new UnitsField(catalog, verifies ? view.proposed() : Set.of(), changed);
        verdict.addValueChangeListener(change -> {
            verdict.setInvalid(false);
            showUnits();
            if (change.isFromClient()) {
                changed.typed();
            }
        });
        add(title, verdict, units);
        showUnits();
    }

    private Div text(Verdict one) {
        Span word = new Span(ReviewWords.of(one));
        word.addClassName("verdict-word");
        Span meaning = new Span(getTranslation("desk.verdict." + one));
        meaning.addClassNames("soft", "small");
        Div text = new Div(word, meaning);
        text.addClassName("verdict-choice");
        return text;
    }

    private void showUnits() {
        Verdict chosen = verdict.getValue();
        units.setVisible(verifies && chosen != null && chosen.approves());
    }

    void show(DraftContent content) {
        verdict.setValue(content.verdict());
        units.show(content.verifies());
    }

    @Nullable
    Verdict verdict() {
        return verdict.getValue();
    }

    Set<UnitId> units() {
        return units.read();
    }

    void refuse() {
        verdict.setErrorMessage(getTranslation("desk.missing.verdict"));
        verdict.setInvalid(true);
    }

    void focusVerdict() {
        ChosenRadio.focus(verdict);
    }
}
