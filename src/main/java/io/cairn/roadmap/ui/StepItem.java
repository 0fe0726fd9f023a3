package io.cairn.roadmap.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import io.cairn.catalog.ui.CatalogWords;
import io.cairn.progress.ui.EvidenceMark;
import io.cairn.roadmap.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One stone of the trail. Its mark is drawn by the stylesheet; the word beside it says the same. */
class StepItem extends ListItem {

    private final Anchor link;

    /** @param dated whether to say when it is due; left out under a heading that does */
    StepItem(TrailRow row, boolean dated, LocalDate today) {
        Words words = Words.here();
        addClassNames(
                "trail-step",
                row.key().kind().name().toLowerCase(Locale.ROOT),
                row.state().style());
        link = RoadmapNavigation.link(row.key(), row.title());
        Span state = new Span(stateOf(row, words));
        state.addClassName("trail-state");
        if (row.evidence() != null) {
            state.add(EvidenceMark.inWords(row.evidence()));
        }
        add(link, state);
        if (row.now()) {
            addClassName("now");
            getElement().setAttribute("aria-current", "step");
        }
        String facts = String.join(" · ", facts(row, dated, words, new RoughDates(words, today)));
        if (!facts.isEmpty()) {
            Span line = new Span(facts);
            line.addClassName("trail-facts");
            add(line);
        }
    }

    /** Brings it to the middle of the screen and the keyboard to it. */
    void jumpTo() {
        link.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
    }

    void focus() {
        link.focus();
    }

    private static String stateOf(TrailRow row, Words words) {
        if (row.now()) {
            return words.text(row.state() == TrailState.IN_PROGRESS ? "roadmap.state.NOW-begun" : "roadmap.state.NOW");
        }
        return row.waitsFor() == null
                ? words.of("roadmap.state", row.state())
                : words.text("roadmap.state.BLOCKED", row.waitsFor());
    }

    private static List<String> facts(TrailRow row, boolean dated, Words words, RoughDates dates) {
        List<String> facts = new ArrayList<>();
        if (row.key().kind() != StepKind.UNIT) {
            facts.add(words.of("roadmap.kind", row.key().kind()));
        }
        if (row.effort().high() > 0) {
            facts.add(CatalogWords.effort(row.effort()));
        }
        TrailRow.Place place = row.place();
        if (place != null && dated) {
            facts.add(dates.range(place.start(), place.finish()));
        } else if (place != null && place.continues() && !row.isDone()) {
            facts.add(words.text("roadmap.trail.continues", dates.day(place.finish())));
        }
        return facts;
    }
}
