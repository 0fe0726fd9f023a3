package io.cairn.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.ForgottenTimerException;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeEntry;
import io.cairn.progress.TimeRules;
import io.cairn.progress.TimerChange;
import io.cairn.progress.Timers;
import io.cairn.shared.ui.Notifications;
import org.jspecify.annotations.Nullable;

/** Starts and stops the timer of one thing. A timer that was forgotten asks what really was. */
public class TimerControl extends Div {

    private final Timers timers;
    private final CatalogKey item;
    private final TimerHost host;
    private @Nullable Button first;

    public TimerControl(Timers timers, CatalogKey item, TimerHost host) {
        this.timers = timers;
        this.item = item;
        this.host = host;
        addClassNames("timer-control", "row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("time.timer", host.titleOf(item)));
    }

    /** @param running the timer that runs now, for whatever thing; {@code null} if none does */
    public void show(@Nullable RunningTimer running) {
        removeAll();
        setClassName("running", isMine(running));
        if (running == null || !isMine(running)) {
            first = button("start", this::start);
            add(first);
            if (running != null) {
                add(soft(getTranslation("time.timer.elsewhere", host.titleOf(running.item()))));
            }
        } else if (timers.elapsed(running).compareTo(TimeRules.LONGEST_RUN) > 0) {
            add(new ForgottenTimerForm(timers, running, host));
        } else {
            first = button("stop", this::stop);
            Button discard = button("discard", this::discard);
            discard.addThemeVariants(ButtonVariant.TERTIARY);
            add(first, soft(getTranslation("time.timer.running")), new TimerClock(timers.elapsed(running)), discard);
        }
    }

    private boolean isMine(@Nullable RunningTimer running) {
        return running != null && running.item().equals(item);
    }

    private Button button(String verb, SerializableRunnable act) {
        Button button = new Button(getTranslation("time.timer." + verb), click -> act.run());
        button.setAriaLabel(getTranslation("time.timer.which." + verb, host.titleOf(item)));
        button.setDisableOnClick(true);
        return button;
    }

    private static Component soft(String text) {
        Span span = new Span(text);
        span.addClassNames("soft", "small");
        return span;
    }

    private void start() {
        try {
            TimerChange change = timers.start(item);
            told(change);
            host.changed(change);
            focus();
        } catch (ForgottenTimerException e) {
            removeAll();
            add(new ForgottenTimerForm(timers, e.timer(), host));
        }
    }

    private void stop() {
        try {
            TimerChange change = timers.stop(item);
            told(change);
            host.changed(change);
            focus();
        } catch (ForgottenTimerException e) {
            show(e.timer());
        }
    }

    private void told(TimerChange change) {
        RunningTimer stopped = change.stopped();
        TimeEntry logged = change.logged();
        if (logged != null) {
            Notifications.done(
                    getTranslation("time.logged", Durations.of(logged.minutes()), host.titleOf(logged.item())));
        } else if (stopped != null) {
            Notifications.done(getTranslation("time.timer.too-short"));
        }
    }

    private void discard() {
        timers.discard(item)
                .ifPresent(gone -> Notifications.undoable(
                        getTranslation("time.timer.discarded", host.titleOf(item)),
                        getTranslation("roadmap.undo"),
                        () -> resume(gone)));
        host.changed(new TimerChange(null, null, null));
        focus();
    }

    private void resume(RunningTimer timer) {
        timers.resume(timer);
        host.changed(new TimerChange(timer, null, null));
    }

    private void focus() {
        if (first != null && first.isAttached()) {
            first.focus();
        }
    }
}
