package io.cairn.review.ui.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.UnitId;
import io.cairn.portfolio.ui.ProjectWords;
import io.cairn.review.DeskView;
import io.cairn.review.DraftContent;
import io.cairn.review.Verdict;
import io.cairn.review.ui.VerdictMark;
import java.util.Set;

/** Says once more what is decided, before it is. */
class VerdictDialog extends Dialog {

    private static final int PERCENT = 100;

    VerdictDialog(Catalog catalog, DeskView view, DraftContent draft, SerializableRunnable confirmed) {
        addClassName("verdict-dialog");
        boolean second = view.secondOpinion();
        setHeaderTitle(getTranslation(second ? "desk.confirm.second" : "desk.confirm"));
        Div content = new Div();
        content.addClassName("stack");
        add(content);
        Verdict verdict = draft.verdict();
        if (verdict != null) {
            content.add(new Paragraph(new VerdictMark(verdict)));
        }
        content.add(new Paragraph(
                getTranslation("desk.confirm.result", Math.round(draft.result(view.rubric()) * PERCENT))));
        Set<UnitId> units = verdict != null && verdict.approves() ? draft.verifies() : Set.of();
        if (!second && !units.isEmpty()) {
            UnorderedList list = new UnorderedList();
            units.forEach(unit -> list.add(new ListItem(ProjectWords.unit(catalog, unit))));
            list.addClassName("text-list");
            content.add(new Div(new Paragraph(getTranslation("desk.confirm.units")), list));
        }
        content.add(new Paragraph(
                second
                        ? getTranslation("desk.confirm.second.text")
                        : getTranslation(
                                "desk.confirm.text", view.info().learner().name())));
        Button confirm = new Button(getTranslation(second ? "desk.confirm.second.do" : "desk.confirm.do"), click -> {
            close();
            confirmed.run();
        });
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), confirm);
    }
}
