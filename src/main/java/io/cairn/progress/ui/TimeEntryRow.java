package io.cairn.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeLog;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** One entry of the time log, with the ways to change and remove it. */
public class TimeEntryRow extends ListItem {

    /** The list that entries are in. */
    public interface Host extends Serializable {

        /** An entry was changed, removed or put back: shows the list anew. */
        void entriesChanged();
    }

    private final TimeLog log;
    private final TimeEntry entry;
    private final String title;
    private final Host host;

    /**
     * @param title what the time was spent on
     * @param name of that, leading there; empty where it is clear
     */
    public TimeEntryRow(TimeLog log, TimeEntry entry, String title, Optional<? extends Component> name, Host host) {
        this.log = log;
        this.entry = entry;
        this.title = title;
        this.host = host;
        addClassName("time-entry");
        Span minutes = new Span(Durations.of(entry.minutes()));
        minutes.addClassNames("time-entry-minutes", "numbers");
        Div what = new Div();
        what.addClassName("time-entry-what");
        name.ifPresent(what::add);
        Span when = new Span(when());
        when.addClassNames("soft", "small", "numbers");
        what.add(when);
        if (!entry.note().isEmpty()) {
            Span note = new Span(entry.note());
            note.addClassName("time-entry-note");
            what.add(note);
        }
        add(minutes, what, actions());
    }

    private String when() {
        String day = day();
        return entry.startedAt() == null || entry.endedAt() == null
                ? day
                : getTranslation(
                        "time.entry.measured", day, Moments.time(entry.startedAt()), Moments.time(entry.endedAt()));
    }

    private String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(entry.day());
    }

    private Div actions() {
        Button edit = new Button(getTranslation("time.entry.edit"), click -> edit());
        Button remove = new Button(getTranslation("time.entry.remove"), click -> remove());
        edit.setAriaLabel(getTranslation("time.entry.edit.which", Durations.of(entry.minutes()), day()));
        remove.setAriaLabel(getTranslation("time.entry.remove.which", Durations.of(entry.minutes()), day()));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div actions = new Div(edit, remove);
        actions.addClassName("time-entry-actions");
        return actions;
    }

    private void edit() {
        TimeDialog.of(log, entry, title, saved -> host.entriesChanged()).open();
    }

    private void remove() {
        log.remove(entry.id());
        host.entriesChanged();
        Notifications.undoable(
                getTranslation("time.entry.removed", Durations.of(entry.minutes()), title),
                getTranslation("roadmap.undo"),
                this::restore);
    }

    private void restore() {
        log.restore(entry);
        host.entriesChanged();
    }
}
