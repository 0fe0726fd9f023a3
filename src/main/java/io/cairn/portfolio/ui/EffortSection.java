package io.cairn.portfolio.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cairn.portfolio.ProjectContent;
import io.cairn.portfolio.ProjectField;
import io.cairn.portfolio.ProjectRules;
import io.cairn.portfolio.Teamwork;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When, how long, and with whom. */
class EffortSection extends Section {

    private final DatePicker startedOn = new DatePicker(ProjectWords.of(ProjectField.STARTED_ON));
    private final DatePicker finishedOn = new DatePicker(ProjectWords.of(ProjectField.FINISHED_ON));
    private final IntegerField hours = new IntegerField(ProjectWords.of(ProjectField.HOURS));
    private final RadioButtonGroup<Teamwork> teamwork = new RadioButtonGroup<>(ProjectWords.of(ProjectField.TEAMWORK));
    private final TextArea share;

    EffortSection(FieldMarks marks, Changes changes) {
        addClassName("form-section");
        share = Typing.into(new TextArea(), ProjectField.SHARE, ProjectRules.MAX_TEXT, marks, changes);
        prepare(startedOn, ProjectField.STARTED_ON, marks, changes);
        prepare(finishedOn, ProjectField.FINISHED_ON, marks, changes);
        hours.setManualValidation(true);
        hours.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        hours.addValueChangeListener(change -> {
            hours.setInvalid(false);
            changed(change.isFromClient(), changes);
        });
        marks.put(ProjectField.HOURS, hours);
        teamwork.setItems(Teamwork.values());
        teamwork.setItemLabelGenerator(ProjectWords::of);
        teamwork.addValueChangeListener(change -> {
            share.setVisible(change.getValue() == Teamwork.TEAM);
            changed(change.isFromClient(), changes);
        });
        marks.put(ProjectField.TEAMWORK, teamwork);
        Div columns = new Div(startedOn, finishedOn, hours);
        columns.addClassName("form-columns");
        add(new H2(getTranslation("projects.section.effort")), columns, teamwork, share);
    }

    private static void prepare(DatePicker field, ProjectField id, FieldMarks marks, Changes changes) {
        field.setManualValidation(true);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed(change.isFromClient(), changes);
        });
        marks.put(id, field);
    }

    private static void changed(boolean byPerson, Changes changes) {
        if (byPerson) {
            changes.changed();
        }
    }

    void show(ProjectContent content) {
        startedOn.setValue(content.startedOn());
        finishedOn.setValue(content.finishedOn());
        hours.setValue(content.hours());
        teamwork.setValue(content.teamwork());
        share.setVisible(content.teamwork() == Teamwork.TEAM);
        share.setValue(content.share());
    }

    /** Whether everything typed is a date or a number; says by the field what is not, and puts the keyboard there. */
    boolean isReadable() {
        boolean start = isReadable(startedOn);
        boolean finish = isReadable(finishedOn);
        boolean number =
                !hours.getDefaultValidator().apply(hours.getValue(), null).isError();
        if (!number) {
            hours.setErrorMessage(getTranslation("projects.problem.unreadable.HOURS"));
            hours.setInvalid(true);
        }
        if (!start) {
            startedOn.focus();
        } else if (!finish) {
            finishedOn.focus();
        } else if (!number) {
            hours.focus();
        }
        return start && finish && number;
    }

    private boolean isReadable(DatePicker field) {
        boolean unreadable =
                field.getDefaultValidator().apply(field.getValue(), null).isError();
        if (unreadable) {
            field.setErrorMessage(getTranslation("projects.problem.unreadable.date"));
            field.setInvalid(true);
        }
        return !unreadable;
    }

    @Nullable
    LocalDate startedOn() {
        return startedOn.getValue();
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn.getValue();
    }

    @Nullable
    Integer hours() {
        return hours.getValue();
    }

    Teamwork teamwork() {
        return teamwork.getOptionalValue().orElse(Teamwork.ALONE);
    }

    String share() {
        return share.getValue();
    }
}
