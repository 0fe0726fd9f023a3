package io.cairn.portfolio.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectRules;
import io.cairn.portfolio.ProjectStatus;

/** What it is: title, status, problem, work and result. */
class StorySection extends Section {

    private final TextField title;
    private final RadioButtonGroup<ProjectStatus> status = new RadioButtonGroup<>();
    private final TextArea problem;
    private final TextArea work;
    private final TextArea result;

    StorySection(FieldMarks marks, Changes changes) {
        addClassName("form-section");
        title = Typing.into(new TextField(), ProjectField.TITLE, ProjectRules.MAX_TITLE, marks, changes);
        problem = text(ProjectField.PROBLEM, marks, changes);
        work = text(ProjectField.WORK, marks, changes);
        result = text(ProjectField.RESULT, marks, changes);
        status.setLabel(ProjectWords.of(ProjectField.STATUS));
        status.setItems(ProjectStatus.values());
        status.setItemLabelGenerator(ProjectWords::of);
        status.setHelperText(getTranslation("projects.help.STATUS"));
        status.setManualValidation(true);
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changes.changed();
            }
        });
        marks.put(ProjectField.STATUS, status);
        add(new H2(getTranslation("projects.section.story")), title, status, problem, work, result);
    }

    private static TextArea text(ProjectField id, FieldMarks marks, Changes changes) {
        TextArea area = Typing.into(new TextArea(), id, ProjectRules.MAX_TEXT, marks, changes);
        area.setMinRows(3);
        return area;
    }

    void show(ProjectContent content) {
        title.setValue(content.title());
        status.setValue(content.status());
        problem.setValue(content.problem());
        work.setValue(content.work());
        result.setValue(content.result());
    }

    String title() {
        return title.getValue();
    }

    ProjectStatus status() {
        return status.getOptionalValue().orElse(ProjectStatus.IDEA);
    }

    String problem() {
        return problem.getValue();
    }

    String work() {
        return work.getValue();
    }

    String result() {
        return result.getValue();
    }
}
