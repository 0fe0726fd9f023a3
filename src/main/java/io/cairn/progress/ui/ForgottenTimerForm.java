package io.cairn.progress.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeInvalidException;
import io.cairn.progress.TimerChange;
import io.cairn.progress.Timers;
import io.cairn.shared.ui.Moments;
import io.cairn.shared.ui.Notifications;

/** Asks how much of a timer's long run was work. Nothing is logged before that is said. */
class ForgottenTimerForm extends Div {

    private final Timers timers;
    private final RunningTimer timer;
    private final TimerHost host;
    private final DurationField duration = new DurationField();

    ForgottenTimerForm(Timers timers, RunningTimer timer, TimerHost host) {
        this.timers = timers;
        this.timer = timer;
        this.host = host;
        addClassNames("forgotten-timer", "stack");
        Button log = new Button(getTranslation("time.forgotten.log"), click -> log());
        Button discard = new Button(getTranslation("time.forgotten.discard"), click -> discard());
        Div buttons = new Div(log, discard);
        buttons.addClassName("row");
        add(
                new Paragraph(getTranslation(
                        "time.forgotten", host.titleOf(timer.item()), Moments.dayAndTime(timer.startedAt()))),
                duration,
                buttons);
    }

    private void log() {
        duration.read().ifPresent(minutes -> {
            try {
                TimerChange change = timers.settle(timer, minutes);
                TimeEntry logged = change.logged();
                if (logged != null) {
                    Notifications.done(
                            getTranslation("time.logged", Durations.of(logged.minutes()), host.titleOf(logged.item())));
                }
                host.changed(change);
            } catch (TimeInvalidException e) {
                duration.say(e.problems().getFirst());
            }
        });
    }

    private void discard() {
        timers.discard(timer);
        host.changed(new TimerChange(null, null, null));
    }
}
