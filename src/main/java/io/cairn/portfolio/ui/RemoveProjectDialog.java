package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.Catalog;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.RemovalPreview;

/** Asks before a project is removed, and says what goes with it. */
class RemoveProjectDialog extends Dialog {

    RemoveProjectDialog(
            Catalog catalog, ProjectContent project, RemovalPreview preview, SerializableRunnable onRemove) {
        setHeaderTitle(getTranslation("projects.remove.title", ProjectWords.title(project)));
        addClassName("remove-dialog");
        Div text = new Div(new Paragraph(getTranslation("projects.remove.text")));
        text.addClassName("stack");
        if (!preview.evidence().isEmpty()) {
            text.add(
                    new H3(getTranslation("projects.remove.evidence")),
                    new EvidenceLosses(catalog, preview.evidence()));
        }
        if (preview.plan() != null && preview.plan().hoursSaved() < 0) {
            text.add(new Paragraph(
                    getTranslation("projects.remove.plan", -preview.plan().hoursSaved())));
        }
        add(text);
        Button keep = new Button(getTranslation("projects.remove.keep"), click -> close());
        keep.setAutofocus(true);
        Button remove = new Button(getTranslation("projects.remove.confirm"), click -> {
            close();
            onRemove.run();
        });
        remove.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(keep, remove);
    }
}
