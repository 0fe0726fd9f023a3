package io.cairn.roadmap.ui;

import io.cairn.progress.Checklist;
import io.cairn.progress.Notes;
import io.cairn.progress.OwnLinks;
import io.cairn.progress.TimeLog;
import io.cairn.progress.Timers;
import io.cairn.progress.Today;
import io.cairn.progress.Worksheets;
import io.cairn.shared.SessionService;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** All that working on a step takes. */
@Service
class StepWorkServices extends SessionService {

    private final transient Worksheets worksheets;
    private final transient Notes notes;
    private final transient OwnLinks links;
    private final transient Checklist checklist;
    private final transient TimeLog time;
    private final transient Timers timers;
    private final transient Today today;

    StepWorkServices(
            Worksheets worksheets,
            Notes notes,
            OwnLinks links,
            Checklist checklist,
            TimeLog time,
            Timers timers,
            Today today) {
        this.worksheets = worksheets;
        this.notes = notes;
        this.links = links;
        this.checklist = checklist;
        this.time = time;
        this.timers = timers;
        this.today = today;
    }

    Worksheets worksheets() {
        return worksheets;
    }

    Notes notes() {
        return notes;
    }

    OwnLinks links() {
        return links;
    }

    Checklist checklist() {
        return checklist;
    }

    TimeLog time() {
        return time;
    }

    Timers timers() {
        return timers;
    }

    LocalDate today() {
        return today.today();
    }
}
