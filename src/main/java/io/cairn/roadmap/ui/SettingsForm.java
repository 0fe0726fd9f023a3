package io.cairn.roadmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.roadmap.Capacity;
import io.cairn.roadmap.DateRange;
import io.cairn.roadmap.PlanSettings;
import io.cairn.roadmap.SettingsException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hours, study days, breaks and target date of a plan; says by the field what cannot be. */
class SettingsForm extends Composite<Div> {

    private static final int TYPING_PAUSE_MS = 250;

    private final LocalDate today;
    private final SerializableRunnable onChange;
    private final IntegerField hours = new IntegerField(getTranslation("roadmap.settings.hours"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("roadmap.settings.days"));
    private final DatePicker target = new DatePicker(getTranslation("roadmap.settings.target"));
    private final BlockedRanges blocked;
    private @Nullable PlanSettings shown;

    /** @param onChange after a change by the person, and a short pause while they type */
    SettingsForm(LocalDate today, SerializableRunnable onChange) {
        this.today = today;
        this.onChange = onChange;
        this.blocked = new BlockedRanges(onChange);
        hours.setMin(1);
        hours.setMax(Capacity.MAX_HOURS_PER_WEEK);
        hours.setStepButtonsVisible(true);
        hours.setManualValidation(true);
        hours.setValueChangeMode(ValueChangeMode.LAZY);
        hours.setValueChangeTimeout(TYPING_PAUSE_MS);
        hours.addValueChangeListener(typed -> changed(typed.isFromClient()));
        days.setManualValidation(true);
        days.setItems(weekdays());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        days.addValueChangeListener(picked -> changed(picked.isFromClient()));
        target.setManualValidation(true);
        target.setClearButtonVisible(true);
        target.setHelperText(getTranslation("roadmap.settings.target.help"));
        target.addValueChangeListener(picked -> changed(picked.isFromClient()));
        // Text that is no date changes no value.
        target.addValidationStatusChangeListener(status -> changed(!status.getNewStatus()));
        getContent().addClassName("settings-form");
        getContent().add(hours, days, target, blocked);
    }

    /** In the order of the person's country. */
    private List<DayOfWeek> weekdays() {
        DayOfWeek first = WeekFields.of(getLocale()).getFirstDayOfWeek();
        return Stream.iterate(first, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .toList();
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            onChange.run();
        }
    }

    void show(PlanSettings settings) {
        shown = settings;
        hours.setValue(settings.hoursPerWeek());
        days.setValue(settings.studyDays());
        target.setValue(settings.target());
        blocked.show(settings.blocked());
    }

    /** What is in the fields; empty, and said by the fields, when it cannot be. */
    Optional<PlanSettings> read() {
        for (HasValidation field : new HasValidation[] {hours, days, target}) {
            field.setInvalid(false);
        }
        Integer perWeek = hours.getValue();
        if (perWeek == null || perWeek < 1 || perWeek > Capacity.MAX_HOURS_PER_WEEK) {
            refuse(SettingsException.Field.HOURS_PER_WEEK);
        }
        if (days.getValue().isEmpty()) {
            refuse(SettingsException.Field.STUDY_DAYS);
        }
        if (target.getDefaultValidator().apply(target.getValue(), null).isError()) {
            refuse(target, "roadmap.settings.target.unreadable");
        } else if (target.getValue() != null && !target.getValue().isAfter(earliestStart())) {
            refuse(SettingsException.Field.TARGET);
        }
        Optional<List<DateRange>> breaks = blocked.read();
        PlanSettings before = shown;
        boolean refused = hours.isInvalid() || days.isInvalid() || target.isInvalid();
        if (before == null || perWeek == null || refused) {
            return Optional.empty();
        }
        return breaks.map(ranges -> before.withHoursPerWeek(perWeek)
                .withStudyDays(days.getValue())
                .withTarget(target.getValue())
                .withBlocked(ranges));
    }

    private LocalDate earliestStart() {
        return shown != null && shown.start().isAfter(today) ? shown.start() : today;
    }

    /** Says by the field that the planner could not do with it. */
    void refuse(SettingsException.Field field) {
        switch (field) {
            case HOURS_PER_WEEK -> refuse(hours, "roadmap.settings.hours.wrong");
            case STUDY_DAYS -> refuse(days, "roadmap.settings.days.none");
            case TARGET -> refuse(target, "roadmap.settings.target.early");
            case BLOCKED, ROLE -> blocked.refuse();
        }
    }

    private void refuse(HasValidation field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
