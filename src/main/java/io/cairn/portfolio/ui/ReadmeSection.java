package io.cairn.portfolio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectRules;

/** The long description in Markdown, with how it will look beside it; on a phone one at a time. */
class ReadmeSection extends Section {

    private final TextArea text;
    private final Readme preview = new Readme("");
    private final Button outline = new Button(getTranslation("projects.readme.outline"), click -> insertOutline());
    private final Button toggle = new Button();
    private final Div editor = new Div();
    private final Changes changes;

    ReadmeSection(FieldMarks marks, Changes changes) {
        this.changes = changes;
        addClassName("form-section");
        text = Typing.into(new TextArea(), ProjectField.README, ProjectRules.MAX_README, marks, changes);
        text.setLabel(getTranslation("projects.readme.label"));
        text.setMinRows(14);
        text.addValueChangeListener(typed -> showPreview());
        toggle.addClassName("readme-toggle");
        toggle.addClickListener(click -> preview(!editor.hasClassName("previewing")));
        Div paper = new Div(new H3(getTranslation("projects.readme.preview")), preview);
        paper.addClassName("readme-preview");
        paper.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("projects.readme.preview"))
                .setAttribute("tabindex", "0");
        editor.addClassName("readme-editor");
        editor.add(text, paper);
        Div tools = new Div(outline, toggle);
        tools.addClassName("readme-tools");
        add(new H2(ProjectWords.of(ProjectField.README)), tools, editor);
        preview(false);
    }

    private void preview(boolean on) {
        editor.setClassName("previewing", on);
        toggle.setText(getTranslation(on ? "projects.readme.write" : "projects.readme.preview"));
    }

    private void insertOutline() {
        text.setValue(getTranslation("projects.readme.outline.text"));
        changes.changed();
        text.focus();
    }

    private void showPreview() {
        String markdown = text.getValue();
        outline.setVisible(markdown.isBlank());
        preview.show(markdown.isBlank() ? getTranslation("projects.readme.empty") : markdown);
    }

    void show(ProjectContent content) {
        text.setValue(content.readme());
        showPreview();
    }

    String readme() {
        return text.getValue();
    }
}
