package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cairn.roadmap.Expectation;
import io.cairn.roadmap.Pause;
import io.cairn.roadmap.RoadmapView;
import java.time.LocalDate;

/** What a learner should know about their roadmap as a whole, each with the one thing to do about it. */
class RoadmapNotes extends Div {

    /** @param latest number of the catalogue's latest edition */
    RoadmapNotes(RoadmapView roadmap, Trail trail, int latest, LocalDate today) {
        RoughDates dates = new RoughDates(Words.here(), today);
        addClassName("stack");
        if (roadmap.edition() < latest) {
            note(
                    getTranslation("roadmap.edition.note", latest),
                    RoadmapNavigation.edition(),
                    "roadmap.edition.note.action");
        }
        Expectation expected = roadmap.expected(today);
        Pause pause = roadmap.settings().pause();
        if (pause != null && pause.covers(today)) {
            paused(pause, dates);
        } else if (expected.isLater()) {
            note(
                    getTranslation(
                            "replan.note.pace",
                            dates.range(
                                    expected.forecast().earliest(),
                                    expected.forecast().latest())),
                    RoadmapNavigation.options(),
                    "replan.note.pace.action");
        } else {
            lateSteps(trail, roadmap, today);
        }
        setVisible(getChildren().findAny().isPresent());
    }

    private void paused(Pause pause, RoughDates dates) {
        LocalDate last = pause.until();
        note(
                last == null
                        ? getTranslation("replan.pause.since", dates.exact(pause.from()))
                        : getTranslation("replan.pause.up-to", dates.exact(last)),
                RoadmapNavigation.options(),
                "replan.note.paused.action");
    }

    /** Dates of an accepted plan stay; when some lie behind, new ones are offered. */
    private void lateSteps(Trail trail, RoadmapView roadmap, LocalDate today) {
        LocalDate monday = Trail.mondayOf(today);
        long late = trail.rows().stream()
                .filter(row -> row.place() != null && row.place().lastMonday().isBefore(monday))
                .filter(row -> roadmap.status(row.key()).isOpen())
                .count();
        if (late > 0) {
            note(getTranslation("roadmap.late", late), RoadmapNavigation.options(), "roadmap.late.action");
        }
    }

    private void note(String text, String address, String action) {
        Paragraph note = new Paragraph(text);
        note.add(" ");
        note.add(new Anchor(address, getTranslation(action)));
        note.addClassName("late-note");
        add(note);
    }
}
