package io.cairn.week.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.progress.RunningTimer;
import io.cairn.progress.TimeLog;
import io.cairn.progress.Timers;
import io.cairn.progress.ui.Durations;
import io.cairn.progress.ui.TimeDialog;
import io.cairn.progress.ui.TimeEntryRow;
import io.cairn.progress.ui.TimerControl;
import io.cairn.progress.ui.TimerHost;
import io.cairn.roadmap.PlannedStep;
import io.cairn.roadmap.ui.RoadmapNavigation;
import io.cairn.week.WeekSteps;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of this week: what is left of it, and its timer. */
class WeekStepRow extends ListItem {

    private final PlannedStep step;
    private final double pace;
    private final Anchor left;
    private final TimerControl timer;

    <H extends TimerHost & TimeEntryRow.Host> WeekStepRow(
            PlannedStep step, double pace, TimeLog log, Timers timers, LocalDate today, H host) {
        this.step = step;
        this.pace = pace;
        addClassName("week-step");
        String title = host.titleOf(step.key().item());
        Anchor link = RoadmapNavigation.link(step.key(), title);
        link.addClassName("week-step-title");
        left = new Anchor(RoadmapNavigation.timeOf(step.key().item()), "");
        left.addClassNames("numbers", "soft");
        Anchor effort =
                RoadmapNavigation.link(step.key(), getTranslation("week.effort", CatalogWords.effort(step.effort())));
        effort.addClassNames("soft", "small", "numbers");
        timer = new TimerControl(timers, step.key().item(), host);
        Button byHand = new Button(
                getTranslation("time.log"),
                click -> TimeDialog.forNew(log, step.key().item(), title, today, saved -> host.entriesChanged())
                        .open());
        byHand.setAriaLabel(getTranslation("week.log.which", title));
        byHand.addThemeVariants(ButtonVariant.TERTIARY);
        Div facts = new Div(left, effort);
        facts.addClassName("row");
        Div actions = new Div(timer, byHand);
        actions.addClassNames("row", "week-step-actions");
        add(link, facts, actions);
    }

    void show(@Nullable RunningTimer running, int logged) {
        int minutes = WeekSteps.minutesLeft(step, pace, logged);
        left.setText(
                minutes == 0 ? getTranslation("week.left.none") : getTranslation("week.left", Durations.of(minutes)));
        timer.show(running);
    }
}
