package io.cairn.roadmap.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.cairn.roadmap.OnboardingDraft;
import io.cairn.roadmap.SettingsException;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Map;

/** The third step: how many hours a week, on which days, from when, and by when if there is a date. */
class TimeChoice extends Div {

    private final IntegerField hours = new IntegerField(getTranslation("onboarding.hours"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("onboarding.days"));
    private final DatePicker start = new DatePicker(getTranslation("onboarding.start"));
    private final DatePicker target = new DatePicker(getTranslation("onboarding.target"));
    private final Map<SettingsException.Field, HasValidation> fields = Map.of(
            SettingsException.Field.HOURS_PER_WEEK, hours,
            SettingsException.Field.STUDY_DAYS, days,
            SettingsException.Field.TARGET, target);

    TimeChoice(
            OnboardingDraft draft,
            SerializableConsumer<SerializableFunction<OnboardingDraft, OnboardingDraft>> change) {
        addClassNames("stack", "time-choice");
        fields.values().forEach(field -> field.setManualValidation(true));
        hours.setStepButtonsVisible(true);
        hours.setMin(1);
        hours.setMax(80);
        hours.setHelperText(getTranslation("onboarding.hours.help"));
        hours.setValue(draft.hoursPerWeek());
        hours.setValueChangeMode(ValueChangeMode.LAZY);
        hours.setValueChangeTimeout(150);
        hours.addValueChangeListener(typed -> {
            Integer value = typed.getValue();
            change.accept(old -> old.withHoursPerWeek(value == null ? 0 : value));
        });
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL, getLocale()));
        days.setValue(draft.studyDays());
        days.addValueChangeListener(picked -> change.accept(old -> old.withStudyDays(picked.getValue())));
        start.setValue(draft.start());
        start.setHelperText(getTranslation("onboarding.start.help"));
        start.addValueChangeListener(picked -> change.accept(old -> old.withStart(picked.getValue())));
        target.setValue(draft.target());
        target.setClearButtonVisible(true);
        target.setHelperText(getTranslation("onboarding.target.help"));
        target.addValueChangeListener(picked -> change.accept(old -> old.withTarget(picked.getValue())));
        add(hours, days, start, target);
    }

    void showValid() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** Shows what is wrong by the field it is about. */
    void showProblem(SettingsException.Field field, String text) {
        showValid();
        HasValidation wrong = fields.get(field);
        if (wrong != null) {
            wrong.setErrorMessage(text);
            wrong.setInvalid(true);
        }
    }
}
