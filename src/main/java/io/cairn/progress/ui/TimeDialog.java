package io.cairn.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.StaleTimeEntryException;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeInvalidException;
import io.cairn.progress.TimeLog;
import io.cairn.progress.TimeProblem;
import io.cairn.progress.TimeRules;
import io.cairn.progress.TimeSpent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Logs time by hand, or changes an entry; closes only when that has happened. */
public class TimeDialog extends Dialog {

    private final TimeLog log;
    private final CatalogKey item;
    private final SerializableConsumer<TimeEntry> onSaved;
    private final UUID form = UUID.randomUUID();
    private final DatePicker day = new DatePicker(getTranslation("time.form.day"));
    private final DurationField duration = new DurationField();
    private final TextField note = new TextField(getTranslation("time.form.note"));
    private final Paragraph stale = new Paragraph();
    private @Nullable UUID id;
    private int version;

    private TimeDialog(TimeLog log, CatalogKey item, String title, SerializableConsumer<TimeEntry> onSaved) {
        this.log = log;
        this.item = item;
        this.onSaved = onSaved;
        setHeaderTitle(title);
        addClassName("time-dialog");
        day.setManualValidation(true);
        day.setI18n(new DatePicker.DatePickerI18n().setBadInputErrorMessage(getTranslation("time.problem.NO_DAY")));
        note.setManualValidation(true);
        note.setHelperText(getTranslation("time.form.note.help"));
        note.setWidthFull();
        stale.addClassName("form-error");
        stale.getElement().setAttribute("role", "alert");
        stale.setVisible(false);
        Div fields = new Div(day, duration, note, stale);
        fields.addClassName("stack");
        add(fields);
        Button save = new Button(getTranslation("time.form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        getFooter().add(new Button(getTranslation("time.form.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                duration.focus();
            }
        });
    }

    /** Asks for time on a thing that is not logged yet; for today, unless that is changed. */
    public static TimeDialog forNew(
            TimeLog log, CatalogKey item, String title, LocalDate today, SerializableConsumer<TimeEntry> onSaved) {
        TimeDialog dialog = new TimeDialog(log, item, dialogTitle("new", title), onSaved);
        dialog.day.setValue(today);
        return dialog;
    }

    /** Shows an entry to be changed. */
    public static TimeDialog of(TimeLog log, TimeEntry entry, String title, SerializableConsumer<TimeEntry> onSaved) {
        TimeDialog dialog = new TimeDialog(log, entry.item(), dialogTitle("edit", title), onSaved);
        dialog.id = entry.id();
        dialog.version = entry.version();
        dialog.day.setValue(entry.day());
        dialog.duration.show(entry.minutes());
        dialog.note.setValue(entry.note());
        return dialog;
    }

    private static String dialogTitle(String key, String title) {
        return I18NProvider.translate("time.form.title." + key, title);
    }

    private void save() {
        duration.say((TimeProblem) null);
        day.setInvalid(false);
        note.setInvalid(false);
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            refuseDay(getTranslation("time.problem.NO_DAY"));
            return;
        }
        duration.read().ifPresent(minutes -> save(new TimeSpent(item, chosen, minutes, note.getValue())));
    }

    private void save(TimeSpent spent) {
        try {
            TimeEntry saved = id == null ? log.add(spent, form) : log.change(id, spent, version);
            close();
            onSaved.accept(saved);
        } catch (TimeInvalidException e) {
            refuse(e.problems());
        } catch (StaleTimeEntryException e) {
            TimeEntry current = e.current();
            version = current.version();
            String on = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(getLocale())
                    .format(current.day());
            stale.setText(getTranslation("time.form.stale", Durations.of(current.minutes()), on));
            stale.setVisible(true);
        }
    }

    private void refuse(List<TimeProblem> problems) {
        for (TimeProblem problem : problems.reversed()) {
            String text = getTranslation("time.problem." + problem.name());
            if (problem.isAboutDay()) {
                refuseDay(text);
            } else if (problem.isAboutMinutes()) {
                duration.say(problem);
            } else {
                note.setErrorMessage(getTranslation(
                        "time.problem.NOTE_TOO_LONG.by", note.getValue().strip().length() - TimeRules.MAX_NOTE));
                note.setInvalid(true);
                note.focus();
            }
        }
    }

    private void refuseDay(String text) {
        day.setErrorMessage(text);
        day.setInvalid(true);
        day.focus();
    }
}
