package io.cairn.roadmap.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cairn.catalog.Catalog;
import io.cairn.catalog.CatalogKey;
import io.cairn.progress.TimerChange;
import io.cairn.progress.Worksheet;
import io.cairn.progress.ui.Durations;
import io.cairn.progress.ui.TimeDialog;
import io.cairn.progress.ui.TimeEntryRow;
import io.cairn.progress.ui.TimerControl;
import io.cairn.progress.ui.TimerHost;
import io.cairn.shared.ui.LiveUpdates;
import io.cairn.shared.ui.Notifications;
import java.util.Optional;

/** The time spent on a step: the timer, what was logged last, and entering time by hand. Open windows follow each other. */
class StepTime extends Section implements TimerHost, TimeEntryRow.Host {

    private final StepWorkServices services;
    private final Catalog catalog;
    private final String title;
    private final TimerControl timer;
    private final Paragraph total = new Paragraph();
    private final UnorderedList latest = new UnorderedList();
    private final Anchor all;
    private Worksheet sheet;

    StepTime(StepWorkServices services, Worksheet sheet, Catalog catalog) {
        this.services = services;
        this.catalog = catalog;
        this.sheet = sheet;
        this.title = ItemTitles.of(catalog, sheet.item());
        this.timer = new TimerControl(services.timers(), sheet.item(), this);
        addClassName("step-time");
        total.addClassName("numbers");
        total.getElement().setAttribute("role", "status");
        latest.addClassNames("plain", "time-entries");
        all = new Anchor(RoadmapNavigation.timeOf(sheet.item()), "");
        Button byHand = new Button(getTranslation("time.log"), click -> logByHand());
        Div ways = new Div(byHand, all);
        ways.addClassName("row");
        add(new H2(getTranslation("time.title")), total, latest, ways);
        LiveUpdates.listen(this, services.time().topic(), told -> refresh(), this::refresh);
        show();
    }

    /** To be placed where it is seen first. */
    TimerControl timer() {
        return timer;
    }

    private void show() {
        timer.show(sheet.timer());
        total.setText(
                sheet.minutes() == 0
                        ? getTranslation("time.none")
                        : getTranslation("time.total", Durations.of(sheet.minutes())));
        latest.removeAll();
        sheet.latest()
                .forEach(entry -> latest.add(new TimeEntryRow(services.time(), entry, title, Optional.empty(), this)));
        all.setText(getTranslation("time.all", sheet.entries()));
        all.setVisible(sheet.entries() > sheet.latest().size());
    }

    private void logByHand() {
        TimeDialog.forNew(services.time(), sheet.item(), title, services.today(), saved -> {
                    entriesChanged();
                    Notifications.done(getTranslation("time.logged", Durations.of(saved.minutes()), title));
                })
                .open();
    }

    /** Leaves everything as it is if nothing has changed, so that whoever is at it is not disturbed. */
    private void refresh() {
        Worksheet now = services.worksheets().of(sheet.item());
        if (!now.hasSameTime(sheet)) {
            sheet = now;
            show();
        }
    }

    @Override
    public void entriesChanged() {
        refresh();
    }

    @Override
    public String titleOf(CatalogKey item) {
        return ItemTitles.of(catalog, item);
    }

    @Override
    public void changed(TimerChange change) {
        refresh();
    }
}
